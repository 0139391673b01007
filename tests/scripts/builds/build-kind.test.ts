import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildKind, installedKinds } from "../../../scripts/builds/build-kind";
import { officeCopies, type OfficeChoice } from "../../../scripts/builds/office-copies";

test("npm run build makes the workbench, for the developer's machine", () => {
  expect(buildKind({})).toMatchObject({
    address: "https://localhost:3000",
    workbench: true,
    officeFiles: "workbench",
  });
});

test("what offices install is without the workbench", () => {
  expect(installedKinds).toEqual(["cdn", "local"]);
});

test("a public build loads Office.js from Microsoft and brings none of it", () => {
  const { officeJs, foreignScripts, officeFiles } = buildKind({ office: "cdn" });
  expect(officeJs).toMatch(/^https:\/\/appsforoffice\.microsoft\.com\//);
  expect(foreignScripts.trim()).toBe(new URL(officeJs).origin);
  expect(officeCopies(".", officeFiles)).toEqual([]);
});

test("a build for a closed network names no place but its own", () => {
  const kind = buildKind({ office: "local", origin: "https://intra.example.lg.jp/kpi/" });
  expect(kind).toMatchObject({ foreignScripts: "", address: "https://intra.example.lg.jp/kpi" });
  expect(JSON.stringify(kind)).not.toContain("microsoft");
});

test.each(["CDN", "toString", ""])("office=%s is refused", (office) => {
  expect(() => buildKind({ office })).toThrow("cdn, local");
});

describe("Office.js beside the add-in", () => {
  const names = (choice: OfficeChoice) => officeCopies(".", choice).map(({ from }) => from);

  test("every file is there, with Microsoft's terms, and none is changed", () => {
    for (const { from, context, to, info } of officeCopies(".", "every-excel")) {
      expect([from, existsSync(path.join(context, from))]).toEqual([from, true]);
      expect(to).toBe(`office/${from}`);
      expect(info.minimized).toBe(true);
    }
    expect(names("every-excel")).toContain("LICENSE.md");
  });

  // Office.js itself says which file it asks for on which platform; iPads have no shared runtime.
  test("each Excel with a shared runtime finds its own", () => {
    const office = readFileSync("node_modules/@microsoft/office-js/dist/office.js", "utf8");
    const excel = /HostSpecificFileVersionMap=\{.*?excel:\{(.*?)\}/.exec(office)?.[1] ?? "";
    const versions = [...excel.matchAll(/(\w+):"([\d.]+)"/g)].map(([, platform, version]) => ({
      platform: platform ?? "",
      file: `excel-${platform}-${version}.js`,
    }));
    expect(versions.map(({ platform }) => platform)).toEqual(
      expect.arrayContaining(["win32", "mac", "web"]),
    );
    const asked = versions.filter(({ platform }) => ["win32", "mac", "web"].includes(platform));
    expect(names("every-excel")).toEqual(expect.arrayContaining(asked.map(({ file }) => file)));
  });
});
