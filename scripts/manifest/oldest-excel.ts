import { children, elements } from "./manifest-document";
import type { ManifestRule } from "./structure-rules";

/**
 * The newest version of each set that Office LTSC 2021 offers; a manifest that asks for more hides
 * the add-in from it. Source: learn.microsoft.com, "Office client application and platform
 * availability" and the page of each requirement set.
 */
const ltsc2021: Readonly<Record<string, string>> = {
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  ExcelApi: "1.14",
};

/** `1.9` is before `1.14`: the parts of a version are numbers of their own. */
export function isNewer(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [thanMajor = 0, thanMinor = 0] = than.split(".").map(Number);
  return major > thanMajor || (major === thanMajor && minor > thanMinor);
}

/** The manifest asks for no more than the oldest Excel that the add-in is made for can give. */
export const oldestExcel: ManifestRule = {
  id: "oldest-excel",
  check: ({ root }) =>
    elements(root, "Sets")
      .flatMap(children)
      .flatMap((set) => {
        const [name, asked] = [
          set.getAttribute("Name") ?? "",
          set.getAttribute("MinVersion") ?? "",
        ];
        const most = ltsc2021[name];
        return /^\d+\.\d+$/.test(asked) && most !== undefined && !isNewer(asked, most)
          ? []
          : [`${name} ${asked} is more than Office LTSC 2021 has`];
      }),
};
