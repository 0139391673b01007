import { previewConversion } from "../../../../src/app/convert/preview-conversion";
import { findBroken, repairFormulas } from "../../../../src/app/convert/repair-formulas";
import { previewTurnBack, turnBack } from "../../../../src/app/convert/turn-back";
import { writeConversion } from "../../../../src/app/convert/write-conversion";
import { beginDraft } from "../../../../src/app/define-indicator/draft-of";
import { selectableIndicators } from "../../../../src/app/define-indicator/selectable";
import {
  prepareDefinition,
  writeDefinition,
} from "../../../../src/app/define-indicator/write-definition";
import { planExplicitStatus } from "../../../../src/app/explicit-status";
import { previewCure, writeCure } from "../../../../src/app/findings/cure-cells";
import { previewImport } from "../../../../src/app/import-actuals/preview-import";
import { writeImport } from "../../../../src/app/import-actuals/write-import";
import type { KpiWorkbook } from "../../../../src/app/kpi-workbook";
import { Watched } from "../../../../src/app/observable";
import { systemTimers, type Timers } from "../../../../src/app/ports";
import { statusColumnProposals } from "../../../../src/app/status-column/propose-columns";
import {
  previewStatusColumn,
  writeStatusColumn,
} from "../../../../src/app/status-column/status-column";
import { undoExplicitStatus, writeExplicitStatus } from "../../../../src/app/write-explicit-status";
import { ExcelSpills } from "../../../../src/excel/excel-spills";
import { readInput } from "../../../../src/files/import/read-input";
import { attention, checked, done, kpis, plain, there, type Command, type Scene } from "../command";

async function convert(scene: Scene) {
  const { snapshot } = await kpis(scene);
  const spills = new ExcelSpills(systemTimers);
  const preview = await previewConversion(spills, snapshot, "ja", attention);
  if (!preview?.ok) throw new Error("No preview.");
  return () => writeConversion(scene.workbook, preview.value, attention);
}

/** Eight cells of the sample that ask for their row's status. */
async function withStatusCells({ headless }: Scene): Promise<void> {
  const calls = Array.from({ length: 8 }, () => [["=KPI.STATUS()"], [""], [""]]).flat();
  await headless.workbench.write("'進捗評価（記入例）'!N7:N30", calls);
}

async function explicitPlan(scene: Scene) {
  const preview = planExplicitStatus(await kpis(scene));
  if (preview.formulas.length === 0) throw new Error("Nothing to make explicit.");
  const view = new Watched<KpiWorkbook | null>(null);
  const setting = { workbook: scene.workbook, timers: systemTimers, view };
  return { preview, write: () => writeExplicitStatus(setting, preview, attention) };
}

/** Time passes until all has been calculated. */
const calculated = ({ headless: { workbench } }: Scene): Timers => ({
  after: (_milliseconds, callback) => {
    void workbench.idle().then(callback);
    return () => undefined;
  },
});

/** Commands that write into the staff's own cells. */
export const cellCommands = {
  cure: plain(async (scene) => {
    const found = await checked(scene);
    const preview = previewCure(found.workbook, found.findings);
    if (preview.edits.length === 0) throw new Error("Nothing to cure.");
    return () => writeCure(scene.workbook, preview, attention);
  }, "mie-kpi"),
  "status column": plain(async (scene) => {
    const read = await kpis(scene);
    const proposal = there(statusColumnProposals(read)[0]);
    const preview = previewStatusColumn(read, proposal, there(proposal.columns[0]));
    return () => writeStatusColumn(scene.workbook, preview, attention);
  }),
  "explicit formulas": {
    sample: "progress-review",
    begin: async (scene) => {
      await withStatusCells(scene);
      return async () => (await explicitPlan(scene)).write;
    },
  },
  "explicit formulas undone": {
    sample: "progress-review",
    begin: async (scene) => {
      await withStatusCells(scene);
      const { preview, write } = await explicitPlan(scene);
      done(await write());
      return () =>
        Promise.resolve(() => undoExplicitStatus(scene.workbook, preview.formulas, attention));
    },
  },
  definition: plain(async (scene) => {
    const read = await kpis(scene);
    const found = there(selectableIndicators(read)[0]);
    const draft = beginDraft(found.id, found, read.snapshot, "ja");
    const preview = there(await prepareDefinition(read, draft, "ja", attention));
    return () => writeDefinition(scene.workbook, draft, preview, "ja", attention);
  }),
  import: plain(async (scene) => {
    const source = await readInput({
      kind: "text",
      name: "実績",
      text: "指標名,単位,2026年実績\n導入率,％,40\n相談件数,件,150",
    });
    if (!source.ok) throw new Error(source.error);
    const preview = there(await previewImport(await kpis(scene), source.value, "ja", attention));
    return () => writeImport(scene.workbook, preview, new Map(), attention);
  }),
  conversion: { ...plain(convert), comparesResults: true },
  "conversion turned back": {
    begin: async (scene) => {
      done(await (await convert(scene))());
      return async () => {
        const preview = previewTurnBack((await kpis(scene)).snapshot);
        return () => turnBack(scene.workbook, preview, "ja", attention);
      };
    },
  },
  repair: {
    begin: async (scene) => {
      await scene.headless.workbench.write("計画!A10:B11", [
        ['=_xldudf_KPI_NUMBER("5件")', "県の調べ"],
        ['=_xldudf_KPI_NUMBER("6件")', '=_xldudf_KPI_UNIT("6件")'],
      ]);
      return async () => {
        const broken = findBroken(await kpis(scene));
        if (broken.length === 0) throw new Error("Nothing to repair.");
        return () => repairFormulas(scene.workbook, calculated(scene), broken, attention);
      };
    },
  },
} satisfies Readonly<Record<string, Command>>;
