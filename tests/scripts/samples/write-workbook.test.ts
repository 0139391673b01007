import { mieKpi } from "../../../scripts/samples/mie-kpi";
import { progressReview } from "../../../scripts/samples/progress-review";
import { tokyoLogicModel } from "../../../scripts/samples/tokyo-logic-model";
import { writeWorkbook } from "../../../scripts/samples/write-workbook";
import { snapshotOfBytes, snapshotOfFile } from "../../support/xlsx-snapshot";

describe.each([
  ["mie-kpi", mieKpi],
  ["tokyo-logic-model", tokyoLogicModel],
  ["progress-review", progressReview],
])("%s.xlsx", (name, data) => {
  test("is what its data say: after a change run `npm run samples`", async () => {
    const written = await snapshotOfBytes(await writeWorkbook(data));
    expect(await snapshotOfFile(`assets/samples/${name}.xlsx`)).toEqual(written);
  });

  test("has the same bytes each time it is written", async () => {
    const [first, second] = [await writeWorkbook(data), await writeWorkbook(data)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});
