import { children, elements, resources, type ManifestView } from "./manifest-document";
import type { ManifestRule } from "./structure-rules";

const longest: Readonly<Record<string, number>> = {
  ShortStrings: 125,
  LongStrings: 250,
  Urls: 2048,
  Images: 2048,
};

/** Every value that an element can show: its default and its overrides. */
function valuesOf(element: Element): string[] {
  const overrides = children(element).map((child) => child.getAttribute("Value") ?? "");
  return [element.getAttribute("DefaultValue") ?? "", ...overrides];
}

const residResolved: ManifestRule = {
  id: "resid-resolved",
  check: ({ root }) => {
    const known = resources(root);
    const used = [...root.getElementsByTagName("*")].flatMap(
      (element) => element.getAttribute("resid") ?? [],
    );
    return [
      ...used.filter((id) => !known.has(id)).map((id) => `resid "${id}" has no resource`),
      ...[...known.keys()].filter((id) => id.length > 32).map((id) => `resid "${id}" is over 32`),
      ...[...known.keys()]
        .filter((id) => !used.includes(id))
        .map((id) => `resource "${id}" is not used`),
    ];
  },
};

const lengths: ManifestRule = {
  id: "lengths",
  check: ({ root }) =>
    Object.entries(longest).flatMap(([list, limit]) =>
      elements(root, list)
        .flatMap(children)
        .flatMap((element) =>
          valuesOf(element)
            .filter((value) => value.length === 0 || value.length > limit)
            .map(
              (value) => `${element.getAttribute("id")}: ${value.length} of ${limit} characters`,
            ),
        ),
    ),
};

const secure: ManifestRule = {
  id: "https",
  check: ({ root }) =>
    [
      ...["IconUrl", "HighResolutionIconUrl", "SupportUrl"].flatMap((name) => elements(root, name)),
      ...elements(root, "SourceLocation").filter((element) => element.hasAttribute("DefaultValue")),
      ...elements(root, "Urls").flatMap(children),
      ...elements(root, "Images").flatMap(children),
    ]
      .flatMap(valuesOf)
      .concat(elements(root, "ExtendedOverrides").map((e) => e.getAttribute("Url") ?? ""))
      .filter((url) => !url.startsWith("https://"))
      .map((url) => `${url} is not https`),
};

const overrides: ManifestRule = {
  id: "japanese-overrides",
  check: ({ root }) => {
    const texts = ["ShortStrings", "LongStrings"]
      .flatMap((list) => elements(root, list))
      .flatMap(children);
    const metadata = elements(root, "Metadata")[0]?.firstElementChild?.getAttribute("resid") ?? "";
    const metadataUrl = resources(root).get(metadata);
    const localised = [
      // A namespace is never translated: formulas written by one user must work for all.
      ...texts.filter((element) => element.getAttribute("id") !== "Namespace"),
      ...(metadataUrl ? [metadataUrl] : []),
    ];
    return [
      ...localised
        .filter((e) => !children(e).some((child) => child.getAttribute("Locale") === "ja-JP"))
        .map((element) => `${element.getAttribute("id")} has no ja-JP override`),
      ...[...resources(root).values()]
        .flatMap(children)
        .filter((child) => child.prefix !== "bt")
        .map((child) => `<${child.tagName}> in Resources must be <bt:Override>`),
    ];
  },
};

const namespace: ManifestRule = {
  id: "namespace",
  check: ({ root }) => {
    const id = elements(root, "Namespace")[0]?.getAttribute("resid") ?? "";
    const element = resources(root).get(id);
    const values = element ? valuesOf(element) : [];
    return values.length === 1 && /^[A-Za-z][A-Za-z0-9._]{0,31}$/.test(values[0] ?? "")
      ? []
      : ["the namespace must be one short word without translations"];
  },
};

function wrongSize(url: string, size: number, view: ManifestView): string[] {
  const found = view.imageSize(url);
  if (!found) return [`${url}: there is no such image`];
  return found[0] === size && found[1] === size
    ? []
    : [`${url} is ${found.join("×")}, not ${size}×${size}`];
}

const icons: ManifestRule = {
  id: "icon-sizes",
  check: (view) => {
    const known = resources(view.root);
    const inGroups = elements(view.root, "Icon").flatMap((icon) => {
      const sizes = children(icon).map((image) => Number(image.getAttribute("size")));
      return [
        ...[16, 32, 80]
          .filter((size) => !sizes.includes(size))
          .map((size) => `an icon lacks size ${size}`),
        ...children(icon).flatMap((image, i) => {
          const url = known.get(image.getAttribute("resid") ?? "")?.getAttribute("DefaultValue");
          return url ? wrongSize(url, sizes[i] ?? 0, view) : [];
        }),
      ];
    });
    const main = [
      ["IconUrl", 32],
      ["HighResolutionIconUrl", 64],
    ] as const;
    return [
      ...inGroups,
      ...main.flatMap(([name, size]) =>
        elements(view.root, name).flatMap((e) =>
          wrongSize(e.getAttribute("DefaultValue") ?? "", size, view),
        ),
      ),
    ];
  },
};

/** What the manifest's resources must be. */
export const resourceRules: readonly ManifestRule[] = [
  residResolved,
  lengths,
  secure,
  overrides,
  namespace,
  icons,
];
