import { selectableIndicators } from "../../../../src/app/define-indicator/selectable";
import type { KpiWorkbook } from "../../../../src/app/kpi-workbook";
import { modelOf } from "../../../../src/app/logic-model/model-of";
import { previewModelSheet } from "../../../../src/app/logic-model/plan-model-sheet";
import { refreshDiagram } from "../../../../src/app/logic-model/refresh-diagram";
import { writeModelSheet } from "../../../../src/app/logic-model/write-model-sheet";
import { Watched } from "../../../../src/app/observable";
import { refreshStatus } from "../../../../src/app/refresh-status";
import { StatusCalls } from "../../../../src/app/status-calls";
import type { LogicModel } from "../../../../src/core/logic-model/model";
import { attention, done, hasty, kpis, plain, there, type Command, type Scene } from "../command";

/** A figure is as many actions as all else together: one of each kind of shape is enough. */
function smallModel(read: KpiWorkbook): LogicModel {
  const { id, name } = there(selectableIndicators(read)[0]);
  const measures = [{ name, kind: "KPI", indicatorId: id } as const];
  return {
    form: "two-storey",
    title: "ロジックモデル",
    layers: [
      { name: "現在", role: "present", note: null },
      { name: "目標", role: "goal", note: null },
    ],
    nodes: [
      { id: "N1", layer: "現在", name: "テクノロジーの活用", indicators: measures },
      { id: "N2", layer: "目標", name: "働きやすい職場", indicators: [] },
    ],
    links: [{ id: "L1", from: "N1", to: "N2", caption: "時間が生まれる", assumption: "" }],
    ...{ exclusions: [], notes: [] },
  };
}

/** The model of the workbook, or one that is made. */
export async function writeModel(scene: Scene, made = smallModel) {
  const read = await kpis(scene);
  const model = modelOf(read.snapshot, read.reading) ?? made(read);
  const preview = previewModelSheet(model, read, { language: "ja", direction: "up" });
  return () => writeModelSheet(scene.workbook, preview, attention);
}

/** The model on its sheet, and an actual that came since: the figure tells of before. */
async function withOldFigure(scene: Scene): Promise<void> {
  done(await (await writeModel(scene))());
  await scene.headless.workbench.write("計画!D2", [[31]]);
}

/** Commands that draw a figure, or give it new values. */
export const figureCommands: Readonly<Record<string, Command>> = {
  "model sheet": plain((scene) => writeModel(scene)),
  "figure drawn anew": {
    renewsFigure: true,
    begin: async (scene) => {
      await withOldFigure(scene);
      return () => writeModel(scene);
    },
  },
  "figure's new values": {
    renewsFigure: true,
    begin: async (scene) => {
      await withOldFigure(scene);
      return async () => {
        const read = await kpis(scene);
        return () => refreshDiagram(scene.workbook, read);
      };
    },
  },
  refresh: {
    renewsFigure: true,
    begin: async (scene) => {
      await withOldFigure(scene);
      const view = new Watched<KpiWorkbook | null>(await kpis(scene));
      const { workbook } = scene;
      const setting = { workbook, timers: hasty, view, calls: new StatusCalls() };
      return () => Promise.resolve(() => refreshStatus(setting, attention));
    },
  },
};
