import type { ManifestView } from "./manifest-document";
import type { ManifestRule } from "./structure-rules";

/** Every address that a manifest names, in whatever attribute. */
function addresses({ root }: ManifestView): string[] {
  const attributes = [root, ...root.getElementsByTagName("*")].flatMap((element) =>
    ["DefaultValue", "Value", "Url"].flatMap((name) => element.getAttribute(name) ?? []),
  );
  return [...new Set(attributes.filter((value) => /^https?:/.test(value)))];
}

const oneAddress: ManifestRule = {
  id: "one-address",
  check: (view) =>
    addresses(view)
      .filter((url) => !url.startsWith(`${view.address}/`))
      .map((url) => `${url} is not under ${view.address}`),
};

const filesExist: ManifestRule = {
  id: "files-exist",
  check: (view) =>
    addresses(view)
      .filter((url) => url.startsWith(`${view.address}/`))
      .filter((url) => !view.hasFile(url.slice(view.address.length + 1)))
      .map((url) => `${url}: the build has no such file`),
};

/** What the manifest must agree with outside itself. */
export const fileRules: readonly ManifestRule[] = [oneAddress, filesExist];
