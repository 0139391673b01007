import { existsSync, readFileSync } from "node:fs";
import { licenceOf, mayBeShipped, mayBeUsed } from "../../../scripts/notices/allowed-licences";
import type { Lockfile } from "../../../scripts/notices/production-packages";

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lockfile;
const locked = Object.entries(packages)
  .filter(([folder]) => folder !== "")
  .map(([folder, { dev, license }]) => ({
    name: folder.replace(/^.*node_modules\//, ""),
    dev,
    license,
  }));

test("every package that the add-in's own dependencies bring may be shipped", () => {
  const shipped = locked.filter(({ dev }) => dev !== true);
  expect(shipped.length).toBeGreaterThan(20);
  expect(
    shipped.filter(({ name, license }) => !mayBeShipped(name, licenceOf(name, license))),
  ).toEqual([]);
});

test("every package of the tools may be used", () => {
  expect(locked.filter(({ name, license }) => !mayBeUsed(name, licenceOf(name, license)))).toEqual(
    [],
  );
});

test.each([
  ["MIT", true, true],
  ["(MIT OR GPL-3.0-or-later)", true, true],
  ["Apache-2.0 AND MIT", true, true],
  ["MIT AND GPL-3.0-only", false, false],
  ["GPL-3.0-only", false, false],
  ["AGPL-3.0-or-later", false, false],
  ["SEE LICENSE IN LICENSE.md", false, false],
  ["MPL-2.0", false, true],
  [undefined, false, false],
])("%s: shipped %s, used %s", (licence, shipped, used) => {
  expect(mayBeShipped("some-package", licence ?? null)).toBe(shipped);
  expect(mayBeUsed("some-package", licence ?? null)).toBe(used);
});

test("package.json names every package in one exact version, as the lockfile has it", () => {
  const own = JSON.parse(readFileSync("package.json", "utf8")) as Readonly<
    Record<"dependencies" | "devDependencies", Readonly<Record<string, string>>>
  >;
  for (const [name, version] of Object.entries({ ...own.dependencies, ...own.devDependencies })) {
    expect([name, version]).toEqual([name, packages[`node_modules/${name}`]?.version]);
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
  }
});

// What a person read must still be there to be read.
test.each(["@univerjs/telemetry", "jstat"])("%s still has its licence in a file", (name) => {
  expect(licenceOf(name, undefined)).not.toBeNull();
  expect(existsSync(`node_modules/${name}/LICENSE`)).toBe(true);
});
