/**
 * Licences (SPDX names) that let anyone use, pass on and sell what is built with them, asking for no
 * more than their notice: they may stand in what the add-in ships.
 */
const shipped: readonly string[] = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "OFL-1.1",
];

/** More that may lie on the developer's machine: tools and their data, of which nothing is shipped. */
const onlyTools: readonly string[] = ["CC-BY-3.0", "CC-BY-4.0", "MPL-2.0", "Python-2.0"];

/** Packages whose package.json does not name a licence that SPDX knows, each read by a person. */
const readByHand: Readonly<Record<string, string>> = {
  // Its LICENSE file is Apache-2.0, as in all other packages of the same project.
  "@univerjs/telemetry": "Apache-2.0",
  // An old form of package.json: `licenses: [{ type: "MIT" }]`; so says its LICENSE file.
  jstat: "MIT",
};

/** Office.js may be passed on unmodified as part of an add-in, under Microsoft's own terms. */
export const officePackage = "@microsoft/office-js";

/** The licence of a package: what its package.json says, else what a person read. */
export function licenceOf(name: string, stated: string | undefined): string | null {
  return stated ?? readByHand[name] ?? null;
}

/** `MIT`, `(MIT OR CC0-1.0)`, `Apache-2.0 AND MIT`: of "or" one is enough, of "and" all are asked. */
function keeps(expression: string, allowed: readonly string[]): boolean {
  return expression
    .replace(/^\((.*)\)$/, "$1")
    .split(" OR ")
    .some((part) => part.split(" AND ").every((name) => allowed.includes(name)));
}

/** Whether a package may be part of what the add-in ships. */
export function mayBeShipped(name: string, licence: string | null): boolean {
  return name === officePackage || (licence !== null && keeps(licence, shipped));
}

/** Whether a package may be used to build and test the add-in. */
export function mayBeUsed(name: string, licence: string | null): boolean {
  return (
    mayBeShipped(name, licence) || (licence !== null && keeps(licence, [...shipped, ...onlyTools]))
  );
}
