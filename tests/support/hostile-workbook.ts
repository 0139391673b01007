import { systemTimers } from "../../src/app/ports";
import type { PlannedCell, WritePlan } from "../../src/app/write-plan";
import { formulaTokens } from "../../src/core/sheet/formula-tokens";
import { cellAt, usedRange, type WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { forbiddenStrings, hostileStrings } from "../samples/hostile-strings";
import type { Headless } from "./headless";
import { sheetOf, workbookOf } from "./sheet-snapshot";

/** Every word of the corpus. */
export const hostileCorpus: readonly string[] = [
  ...Object.values(hostileStrings),
  ...Object.values(forbiddenStrings),
];

/** A sheet's name that means something else where nobody quotes it. */
export const hostileSheet = '=SUM(1)\'!A1&"x"+cmd|<b>';

type Rows = readonly (readonly (string | number)[])[];

const header = ["指標", "単位", "現状値（2025年）", "2026年実績", "目標値（2029年）", "備考"];

/** A table of indicators that commands know, with one of each name of the corpus below them. */
const plan: Rows = [
  header,
  ["導入率", "％", 26, "", 90, ""],
  ["相談件数", "件", "１３１件", "", 200, "県の調べ"],
  ...hostileCorpus.map((word) => [word, "％", 26, "", 90, word]),
];

/** The same with such words as areas and units as well. */
const areas: Rows = [
  ["分野", ...header],
  ...hostileCorpus.map((word, i) => [word, `${word}2`, i % 2 ? "％" : word, 26, 30, 90, word]),
];

const sheets: readonly (readonly [string, Rows])[] = [
  ["計画", plan],
  [hostileSheet, areas],
];

/** The workbook in memory. */
export function hostileSnapshot(): WorkbookSnapshot {
  return workbookOf(
    sheets.map(([name, rows]) => sheetOf(name, rows, [], (formula) => formula)),
    { settings: '{"version":1}' },
  );
}

/** Opens it in the stand-in. */
export async function openHostile({ host }: Headless): Promise<void> {
  host.openEmpty();
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem("Sheet1").name = "計画";
  context.workbook.worksheets.add(hostileSheet);
  context.workbook.settings.add("KpiLogicModel", '{"version":1}');
  await context.sync();
  const written = await new ExcelWorkbook(systemTimers).apply({
    steps: sheets.map(([sheet, rows]) => ({
      ...{ kind: "cells", sheet, top: 0, left: 0 },
      cells: rows.map((row) => row.map(plannedCell)),
    })),
  });
  if (!written.ok) throw new Error(written.error.detail);
}

function plannedCell(value: string | number): PlannedCell {
  if (typeof value === "number") return { kind: "number", value, format: "General" };
  return value === "" ? { kind: "blank" } : { kind: "text", text: value };
}

/** What a formula of the add-in may call besides its own functions. */
const calls =
  /^(?:KPI\.[A-Z_]+|IF|IFERROR|AND|OR|ROUND|ROUNDUP|RRI|FORECAST\.LINEAR|INTERCEPT|SLOPE|COUNTIF|YEAR|EDATE|ISNUMBER|NA|TRUE|FALSE)\($/;

/** Formulas in a workbook that the add-in would not have meant: where, and what. */
export function strangeFormulas(snapshot: WorkbookSnapshot): readonly string[] {
  const names = new Set(snapshot.sheets.map(({ name }) => name));
  return snapshot.sheets.flatMap((sheet) => {
    const used = usedRange(sheet);
    if (!used) return [];
    return sheet.formulas.flatMap((row, r) =>
      row.flatMap((formula, c) => {
        const { value } = cellAt(sheet, { row: sheet.top + r, column: sheet.left + c });
        // A text that looks like a formula is its own value.
        if (typeof formula !== "string" || !formula.startsWith("=") || formula === value) return [];
        return isOurs(formula, names) ? [] : [`${sheet.name} R${sheet.top + r + 1}: ${formula}`];
      }),
    );
  });
}

/** The same of what a plan writes into a workbook with these sheets. */
export function strangeInPlan({ steps }: WritePlan, sheetNames: readonly string[]) {
  const own = steps.flatMap((step) => (step.kind === "own-sheet" ? [step.sheet] : []));
  const names = new Set([...sheetNames, ...own]);
  return steps.flatMap((step) =>
    step.kind !== "cells"
      ? []
      : step.cells
          .flat()
          .flatMap((cell) =>
            cell.kind === "formula" && !isOurs(cell.formula, names) ? [cell.formula] : [],
          ),
  );
}

function isOurs(formula: string, sheets: ReadonlySet<string>): boolean {
  return formulaTokens(formula.slice(1)).every((token) => {
    const { kind, written } = token;
    if (kind === "call") return calls.test(written);
    if (kind === "reference") return token.sheet === null || sheets.has(token.sheet);
    if (kind === "operator") return "+-*/^&<>=%".includes(written);
    if (kind === "name") return /^(?:TRUE|FALSE)$/.test(written);
    return kind !== "error" && kind !== "array";
  });
}
