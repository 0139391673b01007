import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { licenceOf } from "./allowed-licences";

/** A package with what its licence asks to be passed on. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string | null;
  /** Its licence and notice files, in the order of their names; without any, where to find them. */
  readonly texts: readonly string[];
}

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly repository?: string | { readonly url: string };
}

/** Reads an installed package. `folder`: where its package.json lies. */
export function readPackage(folder: string): ShippedPackage {
  const file = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as PackageFile;
  const texts = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)([.-]|$)/i.test(name))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), "utf8").replaceAll("\r\n", "\n").trim());
  const { name, version, repository } = file;
  const source = typeof repository === "string" ? repository : repository?.url;
  return {
    name,
    version,
    licence: licenceOf(name, file.license),
    texts: texts.length > 0 ? texts : [`The package holds no licence file; see ${source ?? name}`],
  };
}
