import { readFileSync } from "node:fs";
import { addInIdentity } from "../../../src/workbench/files/add-in-identity";
import { openXlsx } from "../../../src/workbench/files/open-xlsx";
import { afterWork, closeGrids, partText, unpack } from "./support/in-grid";
import { makeXlsx, sheetData } from "./support/make-xlsx";

afterEach(closeGrids);

test("the identity is the manifest's", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  expect(manifest).toContain(`<Id>${addInIdentity.id}</Id>`);
  expect(manifest).toContain(`<Version>${addInIdentity.version}</Version>`);
});

const sheets = [{ name: "A", xml: sheetData('<c r="A1"><v>1</v></c>') }];
const plain = makeXlsx({ sheets });

/** As Excel writes it for an add-in that has saved settings ([MS-OWEXML]). */
const withOthers = makeXlsx({
  sheets,
  overrides:
    '<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>' +
    '<Override PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"/>',
  rootRelationships:
    '<Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>',
  parts: {
    "xl/webextensions/taskpanes.xml":
      '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>',
    "xl/webextensions/_rels/taskpanes.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>',
    "xl/webextensions/webextension1.xml":
      '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="wa1" version="1.0.0.0" store="en-US" storeType="OMEX"/><we:properties><we:property name="other" value="1"/></we:properties></we:webextension>',
  },
});

test("settings of another add-in are not ours, and stay", async () => {
  expect((await openXlsx(withOthers, "a.xlsx")).settings).toEqual({});
  const { saved, after } = await afterWork(withOthers, undefined, { settings: { a: "１" } });
  expect(after.settings).toEqual({ a: "１" });
  const parts = unpack(saved.bytes);
  expect(partText(parts, "xl/webextensions/webextension1.xml")).toContain('name="other"');
  expect(partText(parts, "xl/webextensions/taskpanes.xml").match(/<wetp:taskpane /g)).toHaveLength(
    2,
  );
});

test("keys and values of any text come back, and changes replace them", async () => {
  const settings = { 'a"<&>': { 文: ["”", "<b>", 1.5, null, true] } };
  const first = await afterWork(plain, undefined, { settings });
  expect(first.after.settings).toEqual(settings);
  const second = await afterWork(first.saved.bytes, undefined, { settings: { b: 2 } });
  expect(second.after.settings).toEqual({ b: 2 });
  expect(
    Object.keys(unpack(second.saved.bytes)).filter((path) => /webextension[^/]*\.xml$/.test(path)),
  ).toHaveLength(1);
});

test("without settings the file gets no part for them", async () => {
  const { saved } = await afterWork(plain, undefined, { settings: {} });
  expect(Object.keys(unpack(saved.bytes)).join()).not.toContain("webextension");
});
