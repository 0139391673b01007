import { readFileSync } from "node:fs";
import { inlinedPackages } from "../../../scripts/notices/inlined-packages";
import { licenceComments } from "../../../scripts/notices/licence-comments";
import { noticeText } from "../../../scripts/notices/notice-text";
import { packageFolder } from "../../../scripts/notices/package-folder";
import { productionPackages, type Lockfile } from "../../../scripts/notices/production-packages";
import { readPackage, type ShippedPackage } from "../../../scripts/notices/read-package";

test.each([
  ["/p/node_modules/react/cjs/react.js", "/p/node_modules/react"],
  ["/p/node_modules/@fluentui/tokens/lib/index.js", "/p/node_modules/@fluentui/tokens"],
  ["/p/node_modules/a/node_modules/b/index.js", "/p/node_modules/a/node_modules/b"],
  ["C:\\p\\node_modules\\react\\index.js", "C:/p/node_modules/react"],
  ["/p/node_modules/x/index.js?asset", "/p/node_modules/x"],
  ["/p/src/main.ts", null],
])("%s belongs to %s", (file, folder) => {
  expect(packageFolder(file)).toBe(folder);
});

test("of the lockfile, what is shipped: no tools, no types, not the project itself", () => {
  const lockfile: Lockfile = {
    packages: {
      "": {},
      "node_modules/react": { license: "MIT" },
      "node_modules/docx/node_modules/@types/node": { license: "MIT" },
      "node_modules/webpack": { license: "MIT", dev: true },
    },
  };
  expect(productionPackages(lockfile)).toEqual(["node_modules/react"]);
});

const made = (name: string, licence: string | null): ShippedPackage => ({
  name,
  version: "1.0.0",
  licence,
  texts: [`Copyright of ${name}`],
});

test("each package once, by name, with its licence in full", () => {
  const text = noticeText([made("b", "MIT"), made("a", "OFL-1.1"), made("b", "MIT")]);
  expect(text.match(/^(?:a|b) 1\.0\.0$/gm)).toEqual(["a 1.0.0", "b 1.0.0"]);
  expect(text).toContain("OFL-1.1\n\nCopyright of a");
});

test("a package that must not be shipped stops the build, by name", () => {
  expect(() => noticeText([made("a", "MIT"), made("copyleft", "GPL-3.0-only")])).toThrow(
    "copyleft (GPL-3.0-only)",
  );
  expect(() => noticeText([made("unclear", null)])).toThrow("unclear (no licence)");
});

test("the installed packages give theirs: Office.js its terms, the font its own", () => {
  const lockfile = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lockfile;
  const folders = [...productionPackages(lockfile), "node_modules/@microsoft/office-js"];
  const text = noticeText(folders.map(readPackage));
  expect(text).toContain("MICROSOFT SOFTWARE LICENSE TERMS");
  expect(text).toContain("SIL OPEN FONT LICENSE");
  expect(text).toMatch(/^react-dom \d/m);
});

test("a package without a licence file says where to find it", () => {
  const { name, licence, texts } = readPackage("node_modules/@fluentui/react-icons");
  expect([name, licence]).toEqual(["@fluentui/react-icons", "MIT"]);
  expect(texts).toEqual([expect.stringContaining("https://github.com/microsoft/fluentui")]);
});

test("code that a package has taken in is named too: by its comment, or by a person", () => {
  const [adapted = "", ...others] = licenceComments(
    readFileSync("node_modules/docx/dist/index.mjs", "utf8"),
  );
  expect(others).toEqual([]);
  expect(adapted).toMatch(
    /^@license MIT\nAdapted from stream-browserify 3\.0\.0.*\nCopyright Joyent/,
  );
  expect(adapted).toMatch(/USE OR OTHER DEALINGS IN THE SOFTWARE\.$/);
  const inside = inlinedPackages(["/p/node_modules/docx", "C:\\p\\node_modules\\react"]);
  expect(inside).toEqual(["events", "@babel/runtime"]);
  expect(inlinedPackages(["/p/node_modules/react"])).toEqual([]);
  for (const name of inside) {
    expect(readPackage(`node_modules/${name}`).texts.join()).toContain("Permission is hereby");
  }
});
