import { runRules } from "../../../src/core/rules/run-rules";
import { formatCell } from "../../../src/core/sheet/address";
import { readWorkbook } from "../../../src/core/table/read-workbook";
import { findingsOfSamples } from "../../samples/findings.expected";
import { snapshotOfFile } from "../../support/xlsx-snapshot";

test.each(Object.entries(findingsOfSamples))(
  "the findings of %s, no more and no fewer",
  async (name, expected) => {
    const snapshot = await snapshotOfFile(`assets/samples/${name}.xlsx`);
    const found = runRules({ snapshot, reading: readWorkbook(snapshot), looks: null });
    expect(found.map(({ at, kind }) => `${formatCell(at)} ${kind}`)).toEqual(expected);
  },
);
