import { children, elements, typeOf, type ManifestView } from "./manifest-document";

/** One thing that Office asks of a manifest; `check` answers what is wrong, in words for developers. */
export interface ManifestRule {
  readonly id: string;
  readonly check: (view: ManifestView) => readonly string[];
}

/**
 * Children in the order that Office's schema wants, by parent (or parent and xsi:type).
 * Source: learn.microsoft.com, "How to find the proper order of manifest elements".
 */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides".split(
      " ",
    ),
  VersionOverrides:
    "Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins".split(" "),
  "Host:Workbook": ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  "ExtensionPoint:CustomFunctions": ["Script", "Page", "Metadata", "Namespace"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "ToolTip", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

const elementOrder: ManifestRule = {
  id: "element-order",
  check: ({ root }) =>
    [root, ...root.getElementsByTagName("*")].flatMap((parent) => {
      const order = orders[`${parent.localName}:${typeOf(parent)}`] ?? orders[parent.localName];
      if (!order) return [];
      const names = children(parent).map((child) => child.localName);
      const unknown = names.filter((name) => !order.includes(name));
      const places = names.map((name) => order.indexOf(name));
      const sorted = places.every((place, i) => i === 0 || place >= (places[i - 1] ?? 0));
      return [
        ...unknown.map((name) => `<${name}> does not belong in <${parent.localName}>`),
        ...(sorted
          ? []
          : [`children of <${parent.localName}> are out of order: ${names.join(", ")}`]),
      ];
    }),
};

const identity: ManifestRule = {
  id: "identity",
  check: ({ root }) => {
    const text = (name: string) =>
      children(root)
        .find((child) => child.localName === name)
        ?.textContent.trim() ?? "";
    return [
      ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text("Id")) ? [] : ["Id is no GUID"]),
      ...(/^\d{1,5}(\.\d{1,5}){1,3}$/.test(text("Version"))
        ? []
        : ["Version is not made of up to four numbers"]),
      ...(/^[a-z]{2}-[A-Z]{2}$/.test(text("DefaultLocale")) ? [] : ["DefaultLocale is no locale"]),
      ...(text("ProviderName").length > 0 ? [] : ["ProviderName is empty"]),
      ...(text("Permissions") === "ReadWriteDocument"
        ? []
        : [
            "Permissions must be ReadWriteDocument: with less, functions stay at #BUSY! on the web",
          ]),
    ];
  },
};

const sharedRuntime: ManifestRule = {
  id: "shared-runtime",
  check: ({ root }) => {
    const runtimes = elements(root, "Runtime");
    const runtime = runtimes[0]?.getAttribute("resid");
    const page = elements(root, "Page")[0]?.firstElementChild;
    const functionFile = elements(root, "FunctionFile")[0];
    const panes = elements(root, "Action")
      .filter((action) => typeOf(action) === "ShowTaskpane")
      .map((action) => action.firstElementChild);
    return [
      ...(runtimes.length === 1 ? [] : ["there must be exactly one <Runtime>"]),
      ...(runtimes[0]?.getAttribute("lifetime") === "long"
        ? []
        : ["the shared runtime needs lifetime=long"]),
      ...[page, functionFile, ...panes]
        .filter((element) => element?.getAttribute("resid") !== runtime)
        .map(() => "Runtime, Page, FunctionFile and every pane must share one resid"),
      ...(elements(root, "TaskpaneId").length > 0
        ? ["<TaskpaneId> opens a second pane in a shared runtime"]
        : []),
    ];
  },
};

const requirements: ManifestRule = {
  id: "requirements",
  check: ({ root }) => {
    const allowed = ["SharedRuntime", "CustomFunctionsRuntime", "ExcelApi"];
    const sets = elements(root, "Set").map((set) => set.getAttribute("Name") ?? "");
    return [
      ...sets
        .filter((name) => !allowed.includes(name))
        .map((name) => `${name} is not supported in <Requirements>`),
      ...(sets.includes("SharedRuntime") ? [] : ["SharedRuntime is not asked for"]),
    ];
  },
};

const controls: ManifestRule = {
  id: "controls",
  check: ({ root }) => {
    const ids = [
      ...elements(root, "CustomTab"),
      ...elements(root, "Group"),
      ...elements(root, "Control"),
    ].map((element) => element.getAttribute("id") ?? "");
    return [
      ...ids
        .filter((id, i) => ids.indexOf(id) !== i || id.length === 0 || id.length > 125)
        .map((id) => `id "${id}" is empty, too long or used twice`),
      ...(elements(root, "CustomTab").length > 1 ? ["an add-in may have one <CustomTab>"] : []),
      ...elements(root, "Group")
        .filter((group) => children(group).filter((c) => c.localName === "Control").length > 6)
        .map((group) => `group ${group.getAttribute("id")} has more than six controls`),
    ];
  },
};

const actions: ManifestRule = {
  id: "actions-associated",
  check: ({ root, actions: associated }) =>
    elements(root, "FunctionName")
      .map((element) => element.textContent.trim())
      .filter((name) => !associated.includes(name))
      .map((name) => `no handler is associated with the ribbon action "${name}"`),
};

/** What the elements and their order must be. */
export const structureRules: readonly ManifestRule[] = [
  elementOrder,
  identity,
  sharedRuntime,
  requirements,
  controls,
  actions,
];
