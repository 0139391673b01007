import { addInId } from "./add-in-id";
import { developmentAddress } from "./address";

/** Where a build will lie, and which one it is. */
export interface Placement {
  /** As `addressOf` writes it. */
  readonly address: string;
  /** Of package.json. */
  readonly version: string;
}

/**
 * The manifest of a build: the sources' own with the build's addresses, version and id. On the
 * developer's machine the id stays, so that a manifest once installed there keeps working.
 *
 * @throws when the manifest or the version has not the form that this relies on.
 */
export function placeManifest(xml: string, { address, version }: Placement): string {
  const own = /<Id>(.*)<\/Id>/.exec(xml)?.[1];
  if (!own || !xml.includes(developmentAddress)) {
    throw new Error(`the manifest has no <Id> or no address at ${developmentAddress}`);
  }
  // Office counts versions by numbers alone; what comes after a hyphen could not be told apart.
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`version ${version} is not three numbers`);
  const id = address === developmentAddress ? own : addInId(own, address);
  return xml
    .replaceAll(developmentAddress, address)
    .replace(`<Id>${own}</Id>`, `<Id>${id}</Id>`)
    .replace(/<Version>.*<\/Version>/, `<Version>${version}.0</Version>`);
}
