import { unattended } from "../../../src/app/attention";
import { previewCorrections, writeCorrections } from "../../../src/app/correct-roles";
import { previewConversion } from "../../../src/app/convert/preview-conversion";
import { writeConversion } from "../../../src/app/convert/write-conversion";
import { beginDraft } from "../../../src/app/define-indicator/draft-of";
import { selectableIndicators } from "../../../src/app/define-indicator/selectable";
import {
  prepareDefinition,
  writeDefinition,
} from "../../../src/app/define-indicator/write-definition";
import { planExplicitStatus } from "../../../src/app/explicit-status";
import { CheckSession } from "../../../src/app/findings/check-session";
import { previewCure, writeCure } from "../../../src/app/findings/cure-cells";
import { previewFindings, writeFindings } from "../../../src/app/findings/write-findings";
import type { HostError } from "../../../src/app/host-error";
import { previewImport } from "../../../src/app/import-actuals/preview-import";
import { writeImport } from "../../../src/app/import-actuals/write-import";
import type { KpiWorkbook } from "../../../src/app/kpi-workbook";
import { modelOf } from "../../../src/app/logic-model/model-of";
import { previewModelSheet } from "../../../src/app/logic-model/plan-model-sheet";
import { proposeModel } from "../../../src/app/logic-model/propose-model";
import { writeModelSheet } from "../../../src/app/logic-model/write-model-sheet";
import { Watched } from "../../../src/app/observable";
import { systemTimers } from "../../../src/app/ports";
import { readKpis } from "../../../src/app/read-kpis";
import { prepareRecord, writeRecord } from "../../../src/app/record/write-record";
import { prepareRegister, writeRegister } from "../../../src/app/register/write-register";
import { keepSettings, previewSettings } from "../../../src/app/settings";
import { statusColumnProposals } from "../../../src/app/status-column/propose-columns";
import {
  previewStatusColumn,
  writeStatusColumn,
} from "../../../src/app/status-column/status-column";
import { previewTidyCopy } from "../../../src/app/tidy-copy/preview-tidy-copy";
import { writeTidyCopy } from "../../../src/app/tidy-copy/write-tidy-copy";
import { writeExplicitStatus } from "../../../src/app/write-explicit-status";
import { previewSummary, writeSummary } from "../../../src/app/write-summary";
import type { Result } from "../../../src/core/result";
import { ExcelSpills } from "../../../src/excel/excel-spills";
import type { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { readInput } from "../../../src/files/import/read-input";

export const attention = unattended(systemTimers);

/** A command whose preview has been shown: what is left is to do it. */
type Shown = () => Promise<Result<unknown, HostError> | null>;

/** Everything that writes, from the preview on. */
export type Command = (workbook: ExcelWorkbook) => Promise<Shown>;

export async function kpis(workbook: ExcelWorkbook): Promise<KpiWorkbook> {
  const read = await readKpis(workbook, attention);
  if (!read?.ok) throw new Error("The workbook was not read.");
  return read.value;
}

function there<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("There is nothing to show.");
  return value;
}

async function checked(workbook: ExcelWorkbook) {
  const session = new CheckSession({ workbook, timers: systemTimers });
  await session.run({ workbook: await kpis(workbook), looks: true });
  return there(session.get().last);
}

export const commands = {
  register: async (workbook) => {
    const preview = there(await prepareRegister(await kpis(workbook), "ja", attention));
    return () => writeRegister(workbook, preview, new Map(), attention);
  },
  corrections: async (workbook) => {
    const { snapshot } = await kpis(workbook);
    const range = { sheet: "計画", top: 0, left: 5, bottom: 3, right: 5 };
    const preview = previewCorrections(snapshot, "計画", [{ range, says: "ignore" }]);
    return () => writeCorrections(workbook, preview, attention);
  },
  "findings with a waiver": async (workbook) => {
    const found = await checked(workbook);
    const finding = there(found.findings[0]);
    const preview = previewFindings(found, "ja", [{ finding, reason: "国の様式どおり" }]);
    return () => writeFindings(workbook, preview, attention);
  },
  cure: async (workbook) => {
    const found = await checked(workbook);
    const preview = previewCure(found.workbook, found.findings);
    if (preview.edits.length === 0) throw new Error("Nothing to cure.");
    return () => writeCure(workbook, preview, attention);
  },
  settings: async (workbook) => {
    const read = await kpis(workbook);
    const preview = previewSettings(read, { ...read.settings, language: "en" });
    return () => keepSettings(workbook, preview, attention);
  },
  "status column": async (workbook) => {
    const read = await kpis(workbook);
    const proposal = there(statusColumnProposals(read)[0]);
    const preview = previewStatusColumn(read, proposal, there(proposal.columns[0]));
    return () => writeStatusColumn(workbook, preview, attention);
  },
  "tidy copy": async (workbook) => {
    const preview = there(await previewTidyCopy(await kpis(workbook), "ja", attention));
    return () => writeTidyCopy(workbook, preview, attention);
  },
  summary: async (workbook) => {
    const preview = previewSummary(await kpis(workbook), "ja");
    return () => writeSummary(workbook, preview);
  },
  "model sheet": async (workbook) => {
    const read = await kpis(workbook);
    const options = { language: "ja", direction: "up" } as const;
    const model = modelOf(read.snapshot, read.reading) ?? proposeModel(read, options).model;
    const preview = previewModelSheet(model, read, options);
    return () => writeModelSheet(workbook, preview, attention);
  },
  "explicit formulas": async (workbook) => {
    const preview = planExplicitStatus(await kpis(workbook));
    if (preview.formulas.length === 0) throw new Error("Nothing to make explicit.");
    const view = new Watched<KpiWorkbook | null>(null);
    return () => writeExplicitStatus({ workbook, timers: systemTimers, view }, preview);
  },
  definition: async (workbook) => {
    const read = await kpis(workbook);
    const found = there(selectableIndicators(read)[0]);
    const draft = beginDraft(found.id, found, read.snapshot, "ja");
    const preview = there(await prepareDefinition(read, draft, "ja", attention));
    return () => writeDefinition(workbook, draft, preview, "ja", attention);
  },
  record: async (workbook) => {
    const day = { kind: "date", year: 2026, month: 5, day: 20 } as const;
    const preview = there(await prepareRecord(await kpis(workbook), day, "ja", attention));
    const wish = { notes: new Map(), again: "append" } as const;
    return () => writeRecord(workbook, preview, wish, attention);
  },
  import: async (workbook) => {
    const source = await readInput({
      kind: "text",
      name: "実績",
      text: "指標名,単位,2026年実績\n導入率,％,40\n相談件数,件,150",
    });
    if (!source.ok) throw new Error(source.error);
    const preview = there(await previewImport(await kpis(workbook), source.value, "ja", attention));
    return () => writeImport(workbook, preview, new Map(), attention);
  },
  conversion: async (workbook) => {
    const { snapshot } = await kpis(workbook);
    const preview = await previewConversion(
      new ExcelSpills(systemTimers),
      snapshot,
      "ja",
      attention,
    );
    if (!preview?.ok) throw new Error("No preview.");
    return () => writeConversion(workbook, preview.value, attention);
  },
} satisfies Readonly<Record<string, Command>>;

/** What a command works on if not on the small table. */
export const samples: Readonly<Record<string, string>> = {
  cure: "mie-kpi",
  "explicit formulas": "progress-review",
};
