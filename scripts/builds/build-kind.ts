import { addressOf, developmentAddress } from "../manifest/address";
import type { OfficeChoice } from "./office-copies";

/** What differs between the builds. */
interface Kind {
  /** What the add-in's page loads Office.js from. */
  readonly officeJs: string;
  /** What the page's content security policy allows beside its own place. */
  readonly foreignScripts: string;
  /** Which files of Office.js the build brings along. */
  readonly officeFiles: OfficeChoice;
  /** The workbench is for developing and trying; it is in no build that offices install. */
  readonly workbench: boolean;
}

/** A build, and where it will lie. */
export interface BuildKind extends Kind {
  readonly name: string;
  readonly address: string;
}

/** Where Microsoft wants Office.js to be loaded from. */
const officeCdn = "https://appsforoffice.microsoft.com";
const fromCdn = {
  officeJs: `${officeCdn}/lib/1/hosted/office.js`,
  foreignScripts: ` ${officeCdn}`,
};

const kinds: Readonly<Record<string, Kind>> = {
  /** To develop and to try: the workbench, and the add-in for Excel on the same machine. */
  workbench: { ...fromCdn, officeFiles: "workbench", workbench: true },
  /** For users who reach Microsoft's network: the way that Microsoft supports. */
  cdn: { ...fromCdn, officeFiles: "none", workbench: false },
  /** For a closed network: Office.js beside the add-in, and nothing from elsewhere. */
  local: {
    officeJs: "office/office.js",
    foreignScripts: "",
    officeFiles: "every-excel",
    workbench: false,
  },
};

/** The builds that offices install; each becomes an archive of a release. */
export const installedKinds: readonly string[] = Object.keys(kinds).filter(
  (name) => kinds[name]?.workbench === false,
);

/**
 * What webpack's `--env` options ask for: `office`, one of the kinds above, and `origin`, the https
 * address (host, and folder if need be) where the build will lie.
 *
 * @throws for a kind or an address that there is not.
 */
export function buildKind(env: { readonly office?: string; readonly origin?: string }): BuildKind {
  const name = env.office ?? "workbench";
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (!kind) throw new Error(`office=${name}: must be one of ${Object.keys(kinds).join(", ")}`);
  return { name, address: addressOf(env.origin ?? developmentAddress), ...kind };
}
