import { previewFindings, writeFindings } from "../../../../src/app/findings/write-findings";
import type { KpiWorkbook } from "../../../../src/app/kpi-workbook";
import { modelOf } from "../../../../src/app/logic-model/model-of";
import { previewModelSheet } from "../../../../src/app/logic-model/plan-model-sheet";
import { proposeModel } from "../../../../src/app/logic-model/propose-model";
import { refreshDiagram } from "../../../../src/app/logic-model/refresh-diagram";
import { writeModelSheet } from "../../../../src/app/logic-model/write-model-sheet";
import { previewMeeting, writeMeeting } from "../../../../src/app/record/meeting-sheet";
import { readRecords } from "../../../../src/app/record/read-records";
import { prepareRecord, writeRecord } from "../../../../src/app/record/write-record";
import { prepareRegister, writeRegister } from "../../../../src/app/register/write-register";
import { previewTidyCopy } from "../../../../src/app/tidy-copy/preview-tidy-copy";
import { writeTidyCopy } from "../../../../src/app/tidy-copy/write-tidy-copy";
import { previewSummary, writeSummary } from "../../../../src/app/write-summary";
import { attention, checked, done, kpis, plain, there, type Command, type Scene } from "../command";

const options = { language: "ja", direction: "up" } as const;
const day = { kind: "date", year: 2026, month: 5, day: 20 } as const;

const previewModel = (read: KpiWorkbook) =>
  previewModelSheet(
    modelOf(read.snapshot, read.reading) ?? proposeModel(read, options).model,
    read,
    options,
  );

async function writeModel(scene: Scene) {
  const preview = previewModel(await kpis(scene));
  return () => writeModelSheet(scene.workbook, preview, attention);
}

async function recordToday(scene: Scene) {
  const preview = there(await prepareRecord(await kpis(scene), day, "ja", attention));
  const wish = { notes: new Map(), again: "append" } as const;
  return () => writeRecord(scene.workbook, preview, wish, attention);
}

/** The model on its sheet, and an actual that came since: the figure tells of before. */
export async function withOldFigure(scene: Scene): Promise<void> {
  done(await (await writeModel(scene))());
  await scene.headless.workbench.write("'進捗評価（記入例）'!J8", [[0.31]]);
}

/** Commands that write a sheet of the add-in, new or over itself. */
const rewritten = {
  register: plain(async (scene) => {
    const preview = there(await prepareRegister(await kpis(scene), "ja", attention));
    return () => writeRegister(scene.workbook, preview, new Map(), attention);
  }),
  "findings with a waiver": plain(async (scene) => {
    const found = await checked(scene);
    const finding = there(found.findings[0]);
    const preview = previewFindings(found, "ja", [{ finding, reason: "国の様式どおり" }]);
    return () => writeFindings(scene.workbook, preview, attention);
  }),
  "tidy copy": plain(async (scene) => {
    const preview = there(await previewTidyCopy(await kpis(scene), "ja", attention));
    return () => writeTidyCopy(scene.workbook, preview, attention);
  }),
  summary: plain(async (scene) => {
    const preview = previewSummary(await kpis(scene), "ja");
    return () => writeSummary(scene.workbook, preview);
  }),
  record: plain(recordToday),
} satisfies Readonly<Record<string, Command>>;

/** The same once more, after somebody has worked in the table: what stood in the sheet is at stake. */
const again = Object.fromEntries(
  Object.entries(rewritten).map(([name, command]): [string, Command] => [
    `${name} again`,
    {
      begin: async (scene) => {
        const show = await command.begin(scene);
        done(await (await show())());
        await scene.headless.workbench.write("計画!A5:F5", [["離職率", "％", 16, "", 13, ""]]);
        return show;
      },
    },
  ]),
);

/** Commands that write sheets of the add-in. */
export const sheetCommands: Readonly<Record<string, Command>> = {
  ...rewritten,
  ...again,
  "model sheet": plain(writeModel),
  "figure drawn anew": {
    renewsFigure: true,
    sample: "progress-review",
    begin: async (scene) => {
      await withOldFigure(scene);
      return () => writeModel(scene);
    },
  },
  "figure's new values": {
    renewsFigure: true,
    sample: "progress-review",
    begin: async (scene) => {
      await withOldFigure(scene);
      return async () => {
        const read = await kpis(scene);
        return () => refreshDiagram(scene.workbook, read);
      };
    },
  },
  "meeting sheet": {
    begin: async (scene) => {
      done(await (await recordToday(scene))());
      return async () => {
        const read = await kpis(scene);
        const records = there(await readRecords(read, attention));
        const wish = { record: there(records.records[0]), before: null, language: "ja" } as const;
        const preview = there(await previewMeeting(read, records, wish, attention));
        return () => writeMeeting(scene.workbook, preview, attention);
      };
    },
  },
};
