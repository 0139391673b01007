import { mayBeShipped, officePackage } from "./allowed-licences";
import type { ShippedPackage } from "./read-package";

const opening = `THIRD-PARTY NOTICES

KPI ロジックモデル (kpi-logic-model) is under the MIT licence; see LICENSE.
It contains the packages below or parts of them, each under its own licence; made by the build from what it contains.
本アドインには以下のソフトウェアが含まれ、それぞれのライセンスに従います。
`;

const aboutOffice = `Office.js is Microsoft's and stands here unmodified, under Microsoft's own terms. Microsoft is not
responsible for maintaining, updating or supporting this add-in.`;

const line = "-".repeat(80);

function entry({ name, version, licence, texts }: ShippedPackage): string {
  const head = `${name} ${version}\n${name === officePackage ? aboutOffice : (licence ?? "")}`;
  return [line, head, ...texts].join("\n\n");
}

/**
 * What a build must say of the packages in it: each by name and version, with its licence in full.
 *
 * @throws when one of them has a licence under which it must not be shipped.
 */
export function noticeText(packages: readonly ShippedPackage[]): string {
  const refused = packages.filter(({ name, licence }) => !mayBeShipped(name, licence));
  if (refused.length > 0) {
    const named = refused.map(({ name, licence }) => `${name} (${licence ?? "no licence"})`);
    throw new Error(`must not be shipped under their licences: ${named.join(", ")}`);
  }
  const key = ({ name, version }: ShippedPackage) => `${name} ${version}`;
  const once = [...new Map(packages.map((one) => [key(one), one])).values()];
  // By code unit: the same order on every machine, whatever its language.
  const sorted = once.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return `${[opening, ...sorted.map(entry)].join("\n")}\n`;
}
