// Writes the three sample workbooks from the data beside this file: npm run samples
import { mkdir, writeFile } from "node:fs/promises";
import { mieKpi } from "./mie-kpi";
import { progressReview } from "./progress-review";
import { tokyoLogicModel } from "./tokyo-logic-model";
import { writeWorkbook } from "./write-workbook";

const folder = new URL("../../assets/samples/", import.meta.url);
const samples = {
  "mie-kpi.xlsx": mieKpi,
  "tokyo-logic-model.xlsx": tokyoLogicModel,
  "progress-review.xlsx": progressReview,
};

await mkdir(folder, { recursive: true });
for (const [name, workbook] of Object.entries(samples)) {
  await writeFile(new URL(name, folder), await writeWorkbook(workbook));
}
