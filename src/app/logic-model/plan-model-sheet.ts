import { keptModel, linksTable, nodesTable } from "../../core/logic-model/kept-model";
import type { LogicModel } from "../../core/logic-model/model";
import { readModelTables } from "../../core/logic-model/read-tables";
import { modelTables } from "../../core/logic-model/tables";
import type { Language } from "../../core/messages/language";
import { modelSheetTexts } from "../../core/messages/logic-model-sheet";
import { parseCell, type Position, type RangeAddress } from "../../core/sheet/address";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { KpiWorkbook } from "../kpi-workbook";
import { freeSheetName } from "../own-sheets";
import type { FormerDrawing, WriteStep } from "../write-plan";
import { diagramMark, markAsName, markName, type DiagramMark } from "./diagram-mark";
import { newCorner, zoneColumns, zoneFor, zoneSteps, type Zone } from "./diagram-zone";
import { drawingName } from "./draw-model";
import { fingerprintOf } from "./fingerprint";
import { drawingOf, figuresOf } from "./model-layout";
import type { ModelSheetOptions, ModelSheetPreview } from "./model-sheet";
import { standingTables } from "./standing-tables";
import { headingSteps, tableSteps } from "./sheet-steps";
import { namedAsRead } from "./named-as-read";
import { modelOf } from "./model-of";
import { planTable, type StandingTable, type TablePlan } from "./table-plan";

/** Where the tables of a new sheet begin: beside the figure, below a heading and a hint. */
const nodesCorner: Position = { row: 2, column: zoneColumns + 1 };
const besideNodes = 7;

/** More make a request that Excel on the web refuses, and a sheet that nobody can scroll. */
const mostShapes = 1_500;

/** What writing a model into the workbook would do: its two tables, and the figure beside them. */
export function previewModelSheet(
  model: LogicModel,
  workbook: KpiWorkbook,
  options: ModelSheetOptions,
): ModelSheetPreview {
  const place = tablesFor(model, workbook, options.language);
  const { sheet, home, language, nodes, links } = place;
  const figure = figureFor(place, workbook, options.direction);
  const obstacle = obstacleOf(sheet, [nodes, links]);
  const isCurrent = nodes.isCurrent && links.isCurrent && figure.isCurrent;
  const steps = [
    ...(home ? [] : newSheetSteps(sheet, language, { nodes, links })),
    ...[nodes, links].flatMap((table) => tableSteps(table, sheet, place.drawn, language)),
    ...figure.steps,
  ];
  return {
    model,
    options: { ...options, language },
    sheet,
    isNew: home === null,
    rows: { nodes: rowsOf(nodes), links: rowsOf(links) },
    shapes: figure.shapes,
    tooLarge: figure.tooLarge,
    replacesDiagram: figure.replaces,
    page: figure.zone.orientation,
    range: { sheet, ...figure.zone.range },
    obstacle,
    isCurrent,
    plan: { steps: obstacle || isCurrent ? [] : steps },
  };
}

/** The two tables of a model, where they stand or are to stand. */
interface ModelTablesPlan {
  readonly sheet: string;
  /** `null` for a new sheet. */
  readonly home: StandingTable["sheet"] | null;
  readonly language: Language;
  readonly nodes: TablePlan;
  readonly links: TablePlan;
  /** The model as it will be read back: rows stand goal first, whatever order it was made in. */
  readonly drawn: LogicModel;
}

function tablesFor(model: LogicModel, workbook: KpiWorkbook, wish: Language): ModelTablesPlan {
  const { snapshot, reading } = workbook;
  const standing = standingTables(snapshot);
  const language = standing.language ?? wish;
  const kept = modelOf(snapshot, reading);
  const untouched = kept !== null && JSON.stringify(kept) === JSON.stringify(model);
  const tables = modelTables(withoutLost(model, snapshot), language);
  const home = (standing.nodes ?? standing.links)?.sheet ?? null;
  const shared = { sheet: home, untouched };
  const nodes = planTable({
    ...shared,
    name: nodesTable,
    kind: "nodes",
    table: tables.nodes,
    standing: standing.nodes,
    corner: cornerBeside(standing.links) ?? nodesCorner,
  });
  const { top: row, left } = nodes.range;
  const links = planTable({
    ...shared,
    name: linksTable,
    kind: "links",
    table: tables.links,
    standing: standing.links,
    corner: cornerBeside(standing.nodes) ?? { row, column: left + besideNodes },
  });
  const sheet = home?.name ?? freeSheetName(snapshot, modelSheetTexts(language).sheet);
  const drawn = untouched ? kept : namedAsRead(readModelTables(tables).model, reading);
  return { sheet, home, language, nodes, links, drawn };
}

/** What becomes of the figure beside the tables. */
interface FigurePlan {
  readonly zone: Zone;
  readonly shapes: number;
  readonly tooLarge: boolean;
  readonly replaces: boolean;
  readonly isCurrent: boolean;
  readonly steps: readonly WriteStep[];
}

function figureFor(
  { sheet, home, language, nodes, drawn }: ModelTablesPlan,
  workbook: KpiWorkbook,
  direction: DiagramMark["direction"],
): FigurePlan {
  const figures = figuresOf(workbook, language);
  const how = { direction, language };
  const drawing = drawingOf(drawn, figures, how);
  const mark = markOn(sheet, workbook.snapshot);
  const former = mark && formerDrawing(mark, workbook);
  const zone = zoneFor(drawing, cornerOf(mark, home, nodes));
  const shared = { zone, replaces: mark !== null };
  if (drawing.items.length > mostShapes) {
    const steps: readonly WriteStep[] = [
      drawingStep(sheet, zone, { drawing: null, former }),
      { kind: "names", set: [], remove: [markName] },
    ];
    return { ...shared, shapes: 0, tooLarge: true, isCurrent: mark === null, steps };
  }
  const range = { sheet, ...zone.range };
  const next = { ...how, ...fingerprintOf(drawn, figures, language), range };
  const steps: readonly WriteStep[] = [
    ...zoneSteps(sheet, zone, drawing),
    drawingStep(sheet, zone, { drawing, former }),
    { kind: "names", set: [markAsName(next)], remove: [] },
  ];
  const isCurrent = mark !== null && saysSame(mark, next);
  return { ...shared, shapes: drawing.items.length, tooLarge: false, isCurrent, steps };
}

/**
 * Indicators whose sheet is gone, renamed or hidden since stand there by their names: a reference to a
 * sheet that is not there has Excel ask for a file. What the kept model says of them is left as it is.
 */
function withoutLost(model: LogicModel, snapshot: WorkbookSnapshot): LogicModel {
  const sheets = new Set(snapshot.sheets.map(({ name }) => name));
  const kept = new Set(
    (keptModel(snapshot)?.model.nodes ?? []).flatMap(({ indicators }) =>
      indicators.map(({ indicatorId }) => indicatorId),
    ),
  );
  const isThere = (id: string) => kept.has(id) || sheets.has(parseCell(id)?.sheet ?? "");
  const nodes = model.nodes.map((node) => ({
    ...node,
    indicators: node.indicators.map((one) =>
      one.indicatorId === null || isThere(one.indicatorId) ? one : { ...one, indicatorId: null },
    ),
  }));
  return { ...model, nodes };
}

/** The place of a table whose neighbour alone is left. */
function cornerBeside(other: StandingTable | null): Position | null {
  return other && { row: other.rectangle.top, column: other.rectangle.right + 2 };
}

function markOn(sheet: string, snapshot: WorkbookSnapshot): DiagramMark | null {
  const mark = diagramMark(snapshot);
  return mark?.range.sheet === sheet ? mark : null;
}

function cornerOf(
  mark: DiagramMark | null,
  home: StandingTable["sheet"] | null,
  nodes: TablePlan,
): Position & { readonly columns: number } {
  if (mark) {
    const { top, left, right } = mark.range;
    return { row: top, column: left, columns: right - left + 1 };
  }
  return home ? newCorner(home, nodes.range.left) : { row: 0, column: 0, columns: zoneColumns };
}

function obstacleOf(sheet: string, tables: readonly TablePlan[]): RangeAddress | null {
  const blocked = tables.find(({ obstacle }) => obstacle !== null);
  if (!blocked?.obstacle) return null;
  return { sheet: blocked.standing?.sheet.name ?? sheet, ...blocked.obstacle };
}

function saysSame(a: DiagramMark, b: DiagramMark): boolean {
  return a.structure === b.structure && a.figures === b.figures && a.direction === b.direction;
}

/** The figure of before, made from the tables of before: shapes are in no snapshot. */
export function formerDrawing(
  { range, direction, language }: DiagramMark,
  workbook: KpiWorkbook,
): FormerDrawing | null {
  const kept = modelOf(workbook.snapshot, workbook.reading);
  if (!kept) return null;
  const figures = figuresOf(workbook, language);
  return {
    at: { row: range.top, column: range.left },
    drawing: drawingOf(kept, figures, { direction, language }),
  };
}

function newSheetSteps(
  sheet: string,
  language: Language,
  tables: { readonly nodes: TablePlan; readonly links: TablePlan },
): readonly WriteStep[] {
  return [
    { kind: "own-sheet", sheet, table: nodesTable },
    ...headingSteps(sheet, language, tables),
  ];
}

function drawingStep(
  sheet: string,
  { range }: Zone,
  { drawing, former }: Pick<Extract<WriteStep, { kind: "drawing" }>, "drawing" | "former">,
): WriteStep {
  const at = { row: range.top, column: range.left };
  return { kind: "drawing", sheet, name: drawingName, at, drawing, former };
}

function rowsOf({ standing, range }: TablePlan): { readonly now: number; readonly after: number } {
  const before = standing?.rectangle;
  return { now: before ? before.bottom - before.top : 0, after: range.bottom - range.top };
}
