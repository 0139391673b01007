import { readFileSync } from "node:fs";

type Versions = Readonly<Record<string, string>>;
const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
};

/** A library with the version that is measured: `Univer 0.25.1`. */
export function versionOf(name: string, library: string): string {
  const version = dependencies[library] ?? devDependencies[library];
  if (version === undefined) throw new Error(`${library} is no dependency.`);
  return `${name} ${version}`;
}
