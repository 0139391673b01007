import { previewFindings, writeFindings } from "../../../../src/app/findings/write-findings";
import { previewMeeting, writeMeeting } from "../../../../src/app/record/meeting-sheet";
import { readRecords } from "../../../../src/app/record/read-records";
import { prepareRecord, writeRecord } from "../../../../src/app/record/write-record";
import { prepareRegister, writeRegister } from "../../../../src/app/register/write-register";
import { previewTidyCopy } from "../../../../src/app/tidy-copy/preview-tidy-copy";
import { writeTidyCopy } from "../../../../src/app/tidy-copy/write-tidy-copy";
import { previewSummary, writeSummary } from "../../../../src/app/write-summary";
import { attention, checked, done, kpis, plain, there, type Command, type Scene } from "../command";

const day = { kind: "date", year: 2026, month: 5, day: 20 } as const;

async function recordToday(scene: Scene) {
  const preview = there(await prepareRecord(await kpis(scene), day, "ja", attention));
  const wish = { notes: new Map(), again: "append" } as const;
  return () => writeRecord(scene.workbook, preview, wish, attention);
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
    return () => writeSummary(scene.workbook, preview, attention);
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

/** Commands that write sheets of the add-in without figures. */
export const sheetCommands: Readonly<Record<string, Command>> = {
  ...rewritten,
  ...again,
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
