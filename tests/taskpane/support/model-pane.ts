import { screen, within } from "@testing-library/react";
import type { KpiWorkbook } from "../../../src/app/kpi-workbook";
import { fingerprintOf } from "../../../src/app/logic-model/fingerprint";
import { markAsName } from "../../../src/app/logic-model/diagram-mark";
import { modelOf } from "../../../src/app/logic-model/model-of";
import { figuresOf } from "../../../src/app/logic-model/model-layout";
import { linksTable, nodesTable } from "../../../src/core/logic-model/kept-model";
import type { LogicModel } from "../../../src/core/logic-model/model";
import { modelTables, type ModelTable } from "../../../src/core/logic-model/tables";
import { readWorkbook } from "../../../src/core/table/read-workbook";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";
import { range } from "./build-workbook";
import { emptyWorkbook } from "./sample-workbook";
import { showPane } from "./show-pane";

const sheet = "ロジックモデル";

/** A workbook with four indicators in a table of its staff, and no model. */
export function planWorkbook(): KpiWorkbook {
  const snapshot = workbookOf([planSheet()]);
  const reading = readWorkbook(snapshot);
  return { ...emptyWorkbook, snapshot, reading, staffReading: reading };
}

/** What the figure on a sheet says: the model as it is kept, another one, or values of before. */
export type FigureOnSheet = "current" | "model-old" | "figures-old" | "none";

/** The same workbook with a model in the add-in's own tables, and its figure. */
export function keepingWorkbook(model: LogicModel, figure: FigureOnSheet = "none"): KpiWorkbook {
  const { nodes, links } = modelTables(model, "ja");
  const [left, width] = [cellsOf(nodes), nodes.header.length];
  const rows = Array.from({ length: Math.max(left.length, links.rows.length + 1) }, (_, at) => [
    ...(left[at] ?? nodes.header.map(() => "")),
    "",
    ...(cellsOf(links)[at] ?? links.header.map(() => "")),
  ]);
  const linksAt = width + 1;
  const own = sheetOf(sheet, rows, [
    {
      name: nodesTable,
      rectangle: { top: 0, left: 0, bottom: nodes.rows.length, right: width - 1 },
    },
    {
      name: linksTable,
      rectangle: {
        ...{ top: 0, left: linksAt },
        ...{ bottom: links.rows.length, right: linksAt + links.header.length - 1 },
      },
    },
  ]);
  const plain = { ...planWorkbook(), snapshot: workbookOf([planSheet(), own]) };
  const kept = modelOf(plain.snapshot, plain.reading);
  if (figure === "none" || !kept) return plain;
  const said = fingerprintOf(kept, figuresOf(plain, "ja"), "ja");
  const mark = markAsName({
    range: range(`${sheet}!A1:J20`),
    direction: "right",
    language: "ja",
    structure: figure === "model-old" ? "00000000" : said.structure,
    figures: figure === "figures-old" ? "00000000" : said.figures,
  });
  const names = [{ ...mark, visible: false }];
  return { ...plain, snapshot: { ...plain.snapshot, names } };
}

function planSheet() {
  return sheetOf("計画", [
    ["指標", "単位", "現状値（2025年）", "目標値（2029年）"],
    ["導入率", "％", 26, 90],
    ["相談件数", "件", 131, 200],
    ["苦情の件数", "件", 12, 6],
    ["面談の件数", "件", 40, 80],
  ]);
}

function cellsOf({ header, rows }: ModelTable): string[][] {
  return [header, ...rows].map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell : cell.text)),
  );
}

/** Shows the screen ロジックモデル; with a template begun on where the workbook keeps no model. */
export async function showModel({
  workbook = planWorkbook(),
  begin = null,
  ...shown
}: {
  readonly workbook?: KpiWorkbook;
  readonly begin?: string | null;
  readonly language?: "ja" | "en";
} = {}) {
  const pane = await showPane({
    screen: "logic-model",
    state: { kind: "ready", workbook },
    ...shown,
  });
  const press = (name: string | RegExp) =>
    screen.findByRole("button", { name }).then((button) => pane.user.click(button));
  if (begin !== null) await press(begin);
  const figure = () => screen.findByRole("application");
  return {
    ...pane,
    press,
    figure,
    /** A goal or area in the figure, by the beginning of what is said of it. */
    node: async (name: string) =>
      within(await figure()).getByRole("button", { name: new RegExp(`^${name}`) }),
    /** Replaces what stands in a field, and leaves it. */
    type: async (label: string | RegExp, text: string) => {
      const field = screen.getByLabelText(label);
      await pane.user.clear(field);
      await pane.user.paste(text);
      await pane.user.tab();
    },
  };
}
