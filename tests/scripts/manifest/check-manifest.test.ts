import { existsSync, readFileSync } from "node:fs";
import { developmentAddress } from "../../../scripts/manifest/address";
import { checkManifest, manifestRules } from "../../../scripts/manifest/check-manifest";
import { parseManifest, type ManifestView } from "../../../scripts/manifest/manifest-document";
import { pngSize } from "../../../scripts/manifest/png-size";
import { actionNames } from "../../../src/commands/action-names";

const shipped = readFileSync("manifest.xml", "utf8");
const origin = `${developmentAddress}/`;

/** What a build adds to the files of assets/; the build itself asks for them again. */
const made = [
  "taskpane.html",
  "taskpane.js",
  "functions.json",
  "functions-ja.json",
  ...["start", "troubleshooting"].flatMap((page) => [
    `guide/en/${page}.html`,
    `guide/ja/${page}.html`,
  ]),
];
const hasFile = (path: string) =>
  made.includes(path) || (path.startsWith("assets/") && existsSync(path));

const view = (xml: string): ManifestView => ({
  root: parseManifest(xml),
  address: developmentAddress,
  hasFile,
  imageSize: (url) => {
    const path = url.replace(origin, "");
    return pngSize(existsSync(path) ? readFileSync(path) : undefined);
  },
  actions: actionNames,
});
const faults = (from: string | RegExp, to: string) => {
  const broken = shipped.replace(from, to);
  expect(broken).not.toBe(shipped);
  return checkManifest(view(broken)).map((fault) => fault.split(":")[0]);
};

test("the shipped manifest keeps every rule", () => {
  expect(checkManifest(view(shipped))).toEqual([]);
});

test("a file that is no XML is refused", () => {
  expect(() => parseManifest("<OfficeApp><Id></OfficeApp>")).toThrow("not well-formed");
});

/** One change a rule that must set off this rule. */
const breaks: Readonly<Record<string, readonly [string | RegExp, string]>> = {
  "element-order": [/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1"],
  identity: [/<Id>.*<\/Id>/, "<Id>kpi</Id>"],
  "shared-runtime": ['<FunctionFile resid="Page.Url"/>', '<FunctionFile resid="Script.Url"/>'],
  requirements: ['Name="ExcelApi"', 'Name="RibbonApi"'],
  controls: ['id="CheckButton"', 'id="OpenButton"'],
  "actions-associated": ["<FunctionName>check<", "<FunctionName>inspect<"],
  "resid-resolved": ['<Label resid="Open.Label"/>', '<Label resid="Opne.Label"/>'],
  lengths: ['DefaultValue="Open"', `DefaultValue="${"x".repeat(126)}"`],
  https: [
    'Url" DefaultValue="https://localhost:3000/taskpane.html"',
    'Url" DefaultValue="http://localhost:3000/taskpane.html"',
  ],
  "japanese-overrides": ['<bt:Override Locale="ja-JP" Value="点検"/>', ""],
  namespace: ['id="Namespace" DefaultValue="KPI"', 'id="Namespace" DefaultValue="K P I"'],
  "oldest-excel": ['"ExcelApi" MinVersion="1.13"', '"ExcelApi" MinVersion="1.15"'],
  "one-address": [
    'Value="https://localhost:3000/guide/ja/start.html"',
    'Value="https://localhost:3001/guide/ja/start.html"',
  ],
  "files-exist": ["/assets/shortcuts.json", "/assets/shortcut.json"],
  "icon-sizes": ["icons/check-80.png", "icons/check-32.png"],
};

test.each(manifestRules.map((rule) => rule.id))("%s catches its fault", (id) => {
  const change = breaks[id];
  expect(change).toBeDefined();
  expect(faults(...change!)).toContain(id);
});

test.each([
  [
    "a pane of its own",
    '<Action xsi:type="ShowTaskpane">',
    '<Action xsi:type="ShowTaskpane"><TaskpaneId>1</TaskpaneId>',
    "shared-runtime",
  ],
  [
    "an override without prefix",
    /<bt:Override( Locale="ja-JP" Value="点検")\/>/,
    "<Override$1/>",
    "japanese-overrides",
  ],
  ["an icon that is not there", "icons/check-16.png", "icons/chekc-16.png", "icon-sizes"],
  ["a version of words", /<Version>.*<\/Version>/, "<Version>one</Version>", "identity"],
  [
    "a translated namespace",
    'DefaultValue="KPI"/>',
    'DefaultValue="KPI"><bt:Override Locale="ja-JP" Value="指標"/></bt:String>',
    "namespace",
  ],
])("%s is found", (_, from, to, id) => {
  expect(faults(from, to)).toContain(id);
});

describe("keyboard shortcuts", () => {
  const url = parseManifest(shipped).querySelector("ExtendedOverrides")?.getAttribute("Url") ?? "";
  const { actions, shortcuts } = JSON.parse(readFileSync(url.replace(origin, ""), "utf8")) as {
    readonly actions: readonly { readonly id: string; readonly type: string }[];
    readonly shortcuts: readonly { action: string; key: Readonly<Record<string, string>> }[];
  };

  test("状態を更新 has one, and each does what the add-in knows how to do", () => {
    expect(shortcuts.map(({ action }) => action)).toContain("refresh");
    expect(actions.map(({ type }) => type)).toEqual(actions.map(() => "ExecuteFunction"));
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
    expect(actionNames).toEqual(expect.arrayContaining(actions.map(({ id }) => id)));
  });

  // Office asks for one key with modifiers; Ctrl+Shift+Alt leaves those of Excel and of browsers alone.
  test("no two are the same, and none is Excel's own", () => {
    const keys = shortcuts.flatMap(({ key }) => Object.values(key));
    expect(new Set(keys).size).toBe(shortcuts.length);
    for (const key of keys) expect(key).toMatch(/^Ctrl[+]Shift[+]Alt[+][A-Z]$/);
  });

  test("what the ribbon says of them is what they are", () => {
    for (const { key } of shortcuts) {
      expect(shipped.split(String(key["default"])).length - 1).toBe(2);
    }
  });
});
