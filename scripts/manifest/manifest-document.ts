import { JSDOM } from "jsdom";

/** A manifest as the rules look at it, with what it must agree with outside the file. */
export interface ManifestView {
  readonly root: Element;
  /** Where the build will lie, as `addressOf` writes it. */
  readonly address: string;
  /** Whether the build has a file; the path counts from the address. */
  readonly hasFile: (path: string) => boolean;
  /** Width and height in pixels of the image behind a URL of the manifest; `null` when there is none. */
  readonly imageSize: (url: string) => readonly [number, number] | null;
  /** Names given to `Office.actions.associate`. */
  readonly actions: readonly string[];
}

/** Parses a manifest; a file that is no well-formed XML is refused with the parser's words. */
export function parseManifest(xml: string): Element {
  const { DOMParser } = new JSDOM("").window;
  const document = new DOMParser().parseFromString(xml.trim(), "application/xml");
  const fault = document.querySelector("parsererror");
  if (fault) throw new Error(`manifest is not well-formed XML: ${fault.textContent}`);
  return document.documentElement;
}

/** All elements of a name at any depth, whatever their prefix. */
export function elements(root: Element, name: string): Element[] {
  return [...root.getElementsByTagName("*")].filter((element) => element.localName === name);
}

/** The element's own children, by name without prefix. */
export function children(element: Element): Element[] {
  return [...element.children];
}

/** `xsi:type` of an element. */
export function typeOf(element: Element): string | null {
  return element.getAttribute("xsi:type");
}

/** The resources by id: images, URLs and strings. */
export function resources(root: Element): Map<string, Element> {
  const lists = ["Images", "Urls", "ShortStrings", "LongStrings"];
  return new Map(
    lists
      .flatMap((list) => elements(root, list))
      .flatMap(children)
      .map((element) => [element.getAttribute("id") ?? "", element]),
  );
}
