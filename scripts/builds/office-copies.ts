import path from "node:path";
import { officePackage } from "../notices/allowed-licences";

/** Which files of Office.js a build brings: none, those of the workbench, or those of each Excel. */
export type OfficeChoice = "none" | "workbench" | "every-excel";

/** Where a file comes from and where it goes, as copy-webpack-plugin reads it. */
export interface Copy {
  readonly from: string;
  readonly context: string;
  readonly to: string;
  /** Kept as it is: Office.js may be passed on unmodified only. */
  readonly info: { readonly minimized: true };
}

const always = [
  "office.js",
  "ja-jp/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs.js",
  "telemetry/oteljs_agave.js",
];

/**
 * Office.js makes the name of one more file from the Excel that it runs in: host, platform and
 * version (`OSF.HostSpecificFileVersionMap` in office.js), and `-core` where the host wants that.
 */
const ofExcel: Readonly<Record<OfficeChoice, readonly string[]>> = {
  none: [],
  workbench: ["excel-win32-16.01.js"],
  "every-excel": [
    ...["excel-win32-16.01", "excel-mac-16.00", "excel-web-16.00"].flatMap((name) => [
      `${name}.js`,
      `${name}-core.js`,
    ]),
    // Outside Excel: what a browser asks for until it is known that there is none.
    "o15apptofilemappingtable.js",
  ],
};

/** The files of Office.js for a build, unmodified and with their terms. `root`: of the project. */
export function officeCopies(root: string, choice: OfficeChoice): readonly Copy[] {
  if (choice === "none") return [];
  const home = path.join(root, "node_modules", officePackage);
  const info = { minimized: true } as const;
  const context = path.join(home, "dist");
  return [
    ...[...always, ...ofExcel[choice]].map((from) => ({
      from,
      context,
      to: `office/${from}`,
      info,
    })),
    { from: "LICENSE.md", context: home, to: "office/LICENSE.md", info },
  ];
}
