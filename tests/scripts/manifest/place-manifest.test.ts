import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { installedKinds } from "../../../scripts/builds/build-kind";
import { developmentAddress } from "../../../scripts/manifest/address";
import { placeManifest } from "../../../scripts/manifest/place-manifest";

const sources = readFileSync("manifest.xml", "utf8");
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const places = {
  workbench: developmentAddress,
  cdn: "https://addins.example.jp",
  local: "https://intra.example.lg.jp:8443/tools/kpi",
} as const;
const placed = (address: string) => placeManifest(sources, { address, version });
const idOf = (xml: string) => /<Id>(.*)<\/Id>/.exec(xml)?.[1];

test("every build that is installed has a place here", () => {
  expect(Object.keys(places)).toEqual(expect.arrayContaining([...installedKinds]));
});

test("office-addin-manifest reads the manifest of each build", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "manifest-"));
  const files = Object.entries(places).map(([name, address]) => {
    const file = path.join(folder, `${name}.xml`);
    writeFileSync(file, placed(address));
    return file;
  });
  // In a process of its own: the package requires ES modules, which Jest does not.
  const read = `const { OfficeAddinManifest } = require("office-addin-manifest");
    Promise.all(process.argv.slice(1).map((file) => OfficeAddinManifest.readManifestFile(file)))
      .then((infos) => process.stdout.write(JSON.stringify(infos)))`;
  const infos: unknown = JSON.parse(
    execFileSync(process.execPath, ["--input-type=commonjs", "-e", read, ...files], {
      encoding: "utf8",
    }),
  );
  rmSync(folder, { recursive: true });
  expect(infos).toMatchObject(
    Object.values(places).map((address) => ({
      id: idOf(placed(address)),
      version: `${version}.0`,
      displayName: "KPI Logic Model",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      defaultSettings: { sourceLocation: `${address}/taskpane.html` },
    })),
  );
});

test("a build names its own place only", () => {
  const xml = placed(places.cdn);
  expect(xml).not.toContain("localhost");
  expect(xml.split(places.cdn).length).toBe(sources.split(developmentAddress).length);
});

test("on the developer's machine the add-in stays the one that is installed there", () => {
  expect(idOf(placed(developmentAddress))).toBe(idOf(sources));
});

test("an id is the same for a place, and another for another place", () => {
  expect(idOf(placed(places.cdn))).toBe(idOf(placed(places.cdn)));
  expect(new Set(Object.values(places).map((address) => idOf(placed(address)))).size).toBe(3);
});

test.each(["1.2", "1.2.3-beta.1", "one"])("version %s is refused", (wrong) => {
  expect(() => placeManifest(sources, { address: places.cdn, version: wrong })).toThrow(wrong);
});

test("a manifest of another form is refused", () => {
  expect(() => placeManifest("<OfficeApp/>", { address: places.cdn, version })).toThrow("<Id>");
});
