import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { checkManifest, manifestRules } from "../../../scripts/manifest/check-manifest";
import { parseManifest, type ManifestView } from "../../../scripts/manifest/manifest-document";
import { actionNames } from "../../../src/commands/action-names";

const shipped = readFileSync("manifest.xml", "utf8");
const origin = "https://localhost:3000/";

/** Width and height stand in a PNG's first chunk, at byte 16 and 20 (PNG specification, 11.2.2). */
function imageSize(url: string): readonly [number, number] | null {
  const file = url.replace(origin, "");
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const view = (xml: string): ManifestView => ({
  root: parseManifest(xml),
  imageSize,
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

test("office-addin-manifest reads it", () => {
  // In a process of its own: the package requires ES modules, which Jest does not.
  const read = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml")
    .then((info) => process.stdout.write(JSON.stringify(info)))`;
  const info: unknown = JSON.parse(
    execFileSync(process.execPath, ["--input-type=commonjs", "-e", read], { encoding: "utf8" }),
  );
  expect(info).toMatchObject({
    displayName: "KPI Logic Model",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    defaultSettings: { sourceLocation: `${origin}taskpane.html` },
  });
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
