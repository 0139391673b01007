import type { Localized } from "../../core/messages/language";

/** What a ribbon button does in Excel. */
export type RibbonAction =
  | { readonly kind: "show-pane" }
  /** The name that the add-in has associated with a function of its own. */
  | { readonly kind: "run"; readonly name: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: Localized;
  readonly tip: Localized;
  /** Relative to the page. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: Localized;
  readonly buttons: readonly RibbonButton[];
}

/** The add-in as its manifest describes it to Excel. */
export interface AddInManifest {
  readonly namespace: string;
  readonly tab: Localized;
  readonly groups: readonly RibbonGroup[];
}

/** Reads the parts of `manifest.xml` that Excel makes the ribbon of. */
export function readManifest(xml: string): AddInManifest {
  const manifest = new DOMParser().parseFromString(xml, "text/xml");
  const resources = new Map<string, Element>();
  for (const resource of elements(manifest, "Resources").flatMap((parent) => [
    ...parent.querySelectorAll("[id]"),
  ])) {
    resources.set(resource.getAttribute("id") ?? "", resource);
  }
  const text = (element: Element | undefined): Localized =>
    localized(resources.get(element?.getAttribute("resid") ?? ""));
  const [tab] = elements(manifest, "CustomTab");
  return {
    namespace: text(elements(manifest, "Namespace")[0]).en,
    tab: text(child(tab, "Label")),
    groups: elements(tab, "Group").map((group) => ({
      id: group.getAttribute("id") ?? "",
      label: text(child(group, "Label")),
      buttons: elements(group, "Control").map((control) => ({
        id: control.getAttribute("id") ?? "",
        label: text(child(control, "Label")),
        tip: text(elements(control, "Description")[0]),
        icon: relativePath(text(largestIcon(control)).en),
        action: action(control),
      })),
    })),
  };
}

function action(control: Element): RibbonAction {
  const [name] = elements(control, "FunctionName");
  return name ? { kind: "run", name: name.textContent.trim() } : { kind: "show-pane" };
}

function largestIcon(control: Element): Element | undefined {
  const icons = elements(child(control, "Icon"), "Image");
  return icons.toSorted((a, b) => size(b) - size(a))[0];
}

function size(icon: Element): number {
  return Number(icon.getAttribute("size"));
}

/** The manifest gives the address where the add-in is published; here the same files are beside us. */
function relativePath(url: string): string {
  return /^https?:\/\/[^/]+\/(.*)$/.exec(url)?.[1] ?? url;
}

function localized(resource: Element | undefined): Localized {
  const en = resource?.getAttribute("DefaultValue") ?? "";
  const override = elements(resource, "Override").find((element) =>
    element.getAttribute("Locale")?.startsWith("ja"),
  );
  return { ja: override?.getAttribute("Value") ?? en, en };
}

/** By local name: the manifest mixes several namespaces. */
function elements(parent: Element | Document | undefined, name: string): Element[] {
  return parent ? [...parent.getElementsByTagNameNS("*", name)] : [];
}

function child(parent: Element | undefined, name: string): Element | undefined {
  return [...(parent?.children ?? [])].find((element) => element.localName === name);
}
