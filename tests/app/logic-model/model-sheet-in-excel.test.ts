import { readFile } from "node:fs/promises";
import { unattended } from "../../../src/app/attention";
import { checkNow } from "../../../src/app/findings/check-now";
import type { KpiWorkbook } from "../../../src/app/kpi-workbook";
import type { ModelSheetPreview, WrittenModel } from "../../../src/app/logic-model/model-sheet";
import { previewModelSheet } from "../../../src/app/logic-model/plan-model-sheet";
import { modelOf } from "../../../src/app/logic-model/model-of";
import { proposeModel } from "../../../src/app/logic-model/propose-model";
import { diagramState, refreshDiagram } from "../../../src/app/logic-model/refresh-diagram";
import { writeModelSheet } from "../../../src/app/logic-model/write-model-sheet";
import { workbookReport } from "../../../src/app/logic-model/workbook-report";
import { systemTimers } from "../../../src/app/ports";
import { readKpis } from "../../../src/app/read-kpis";
import type { LogicModel } from "../../../src/core/logic-model/model";
import { ExcelWorkbook } from "../../../src/excel/excel-workbook";
import { hostileWords } from "../../support/file-sources";
import { startHeadless, type Headless } from "../../support/headless";
import { takeBack } from "../../../src/app/apply-wanted";

// Models on their sheet through the unmodified Office.js: from the samples to tables and shapes, and back.
let headless: Headless;
let workbook: ExcelWorkbook;
const attention = unattended(systemTimers);
const options = { language: "ja", direction: "up" } as const;
const home = "ロジックモデル";

beforeEach(async () => {
  headless = await startHeadless();
  workbook = new ExcelWorkbook(systemTimers);
});
afterEach(() => {
  headless.close();
});

const open = async (sample: string) => {
  await headless.workbench.open(await readFile(`assets/samples/${sample}.xlsx`), `${sample}.xlsx`);
};
const kpis = async (): Promise<KpiWorkbook> => {
  const read = await readKpis(workbook, attention);
  if (!read?.ok) throw new Error("The workbook was not read.");
  return read.value;
};
const kept = async (): Promise<LogicModel> => {
  const { snapshot, reading } = await kpis();
  const model = modelOf(snapshot, reading);
  if (!model) throw new Error("No model is kept.");
  return model;
};
/** The kept model, or the one that the workbook's own tables give. */
const preview = async (change: (model: LogicModel) => LogicModel = (model) => model) => {
  const view = await kpis();
  const model = modelOf(view.snapshot, view.reading) ?? proposeModel(view, options).model;
  return previewModelSheet(change(model), view, options);
};
const write = async (shown: ModelSheetPreview): Promise<WrittenModel> => {
  const written = await writeModelSheet(workbook, shown, attention);
  if (!written?.ok || written.value === "changed") throw new Error(JSON.stringify(written));
  return written.value;
};
/** Works on the sheet as a person does, and answers what was loaded. */
const onSheet = async <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
  name = home,
): Promise<T> => {
  const context = new Excel.RequestContext();
  const answer = await work(context.workbook.worksheets.getItem(name), context);
  await context.sync();
  await headless.workbench.idle();
  return answer;
};
const outermost = () =>
  onSheet(async ({ shapes }, context) => {
    shapes.load("items/name,items/type");
    await context.sync();
    return shapes.items.map(({ name, type }) => `${type} ${name}`);
  });
const members = async (property: string) =>
  onSheet(async ({ shapes }, context) => {
    const inside = shapes.getItem("KPI model").group.shapes;
    inside.load(`items/name,items/type,${property}`);
    await context.sync();
    return inside.items;
  });
const textOf = (shape: string) =>
  onSheet(async ({ shapes }, context) => {
    const { textRange } = shapes.getItem("KPI model").group.shapes.getItem(shape).textFrame;
    textRange.load("text");
    await context.sync();
    return textRange.text;
  });
const nodeNamed = async (name: string) => {
  const node = (await kept()).nodes.find((one) => one.name === name);
  return `KPI model node ${node?.id ?? ""}`;
};
/** Where a table's column is found, by the words of its header. */
const cellIn = async (table: string, header: string, row: number) => {
  const { sheets } = (await kpis()).snapshot;
  const sheet = sheets.find(({ tables }) => tables.some(({ name }) => name === table));
  const found = sheet?.tables.find(({ name }) => name === table)?.rectangle;
  if (!sheet || !found) throw new Error(`No table ${table}`);
  const titles = sheet.values[found.top - sheet.top] ?? [];
  const column = titles.indexOf(header, found.left - sheet.left) + sheet.left;
  return { sheet: sheet.name, row: found.top + row, column, rows: found.bottom - found.top };
};
const enter = async (at: { row: number; column: number }, entry: string) => {
  await onSheet((sheet) => {
    sheet.getRangeByIndexes(at.row, at.column, 1, 1).values = [[entry]];
  });
};

/** Names and captions of Tokyo's document: 目標, the four areas below it, and eight links. */
const tokyo = {
  nodes: [
    "介護サービスの質の向上",
    "働きやすい職場環境が整った事業所の増加",
    "テクノロジーの導入・活用",
    "人材育成",
    "改善活動の実施",
    "取組の横展開",
  ],
  links: 8,
};

test("Tokyo's model: two tables and a figure in one write, and nothing left to write", async () => {
  await open("tokyo-logic-model");
  const shown = await preview();
  expect(shown).toMatchObject({ sheet: home, isNew: true, obstacle: null, page: "portrait" });
  expect(shown.rows.links).toEqual({ now: 0, after: tokyo.links });
  headless.workbench.resetTraffic();
  await write(shown);
  // One read, one write.
  expect(headless.workbench.traffic().requests).toBe(2);
  const model = await kept();
  expect(model.nodes.map(({ name }) => name)).toEqual(tokyo.nodes);
  expect(model.links).toHaveLength(tokyo.links);
  expect(model.notes.join()).toContain("継続性");
  expect(diagramState(await kpis())).toBe("current");
  expect(await preview()).toMatchObject({ isCurrent: true, plan: { steps: [] } });
});

test("every connector of the figure is glued at both ends, and every link can be followed", async () => {
  await open("tokyo-logic-model");
  await write(await preview());
  expect(await outermost()).toEqual(["Group KPI model"]);
  const lines = (await members("items/id")).filter(({ type }) => type === "Line");
  const glued = await onSheet(async ({ shapes }, context) => {
    const inside = shapes.getItem("KPI model").group.shapes;
    const found = lines.map(({ name }) => inside.getItem(name).line);
    for (const line of found) line.load("isBeginConnected,isEndConnected");
    const ends = found.map((line) => [line.beginConnectedShape, line.endConnectedShape] as const);
    for (const shape of ends.flat()) shape.load("name");
    await context.sync();
    expect(found.every((line) => line.isBeginConnected && line.isEndConnected)).toBe(true);
    return ends.map(([from, to]) => [from.name, to.name] as const);
  });
  const reached = (from: string): Set<string> => {
    const seen = new Set([from]);
    for (const one of seen) for (const [a, b] of glued) if (a === one) seen.add(b);
    return seen;
  };
  for (const { from, to } of (await kept()).links) {
    expect(reached(`KPI model node ${from}`)).toContain(`KPI model node ${to}`);
  }
});

test("the page prints the figure alone, on one sheet of paper", async () => {
  await open("tokyo-logic-model");
  const { range } = await write(await preview());
  expect(range).toMatchObject({ sheet: home, top: 0, left: 0, right: 9 });
  await onSheet(async ({ pageLayout }, context) => {
    const area = pageLayout.getPrintArea();
    area.load("address");
    pageLayout.load("orientation,zoom");
    await context.sync();
    expect(area.address).toBe(`${home}!A1:J${range.bottom + 1}`);
    expect(pageLayout.orientation).toBe("Portrait");
    expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1, verticalFitToPages: 1 });
  });
});

test("edited by hand, it is read back as it is, and drawn again it replaces its own shapes alone", async () => {
  await open("tokyo-logic-model");
  await write(await preview());
  await onSheet(({ shapes }) => {
    shapes.addGeometricShape("Diamond").name = "課内メモ";
  });
  const caption = await cellIn("KpiModelLinks", "つながりの説明", 1);
  await enter(caption, "研修で始め方が分かる");
  expect((await kept()).links[0]?.caption).toBe("研修で始め方が分かる");
  expect(diagramState(await kpis())).toBe("model-old");
  const shown = await preview();
  expect(shown).toMatchObject({ isNew: false, isCurrent: false, replacesDiagram: true });
  await write(shown);
  expect(diagramState(await kpis())).toBe("current");
  expect((await outermost()).toSorted()).toEqual(["GeometricShape 課内メモ", "Group KPI model"]);
});

test("sorted by hand, the tables say the same model, and the figure can be drawn anew", async () => {
  await open("tokyo-logic-model");
  await write(await preview());
  const before = await kept();
  await onSheet((sheet) => {
    sheet.tables.getItem("KpiModelNodes").sort.apply([{ key: 1, ascending: true }]);
  });
  const after = await kept();
  const said = ({ nodes, links }: LogicModel) => ({
    nodes: nodes.map((node) => JSON.stringify(node)).toSorted(),
    links,
  });
  expect(said(after)).toEqual(said(before));
  await write(await preview());
  expect((await kept()).nodes.map(({ name }) => name)).toEqual(after.nodes.map(({ name }) => name));
  expect(diagramState(await kpis())).toBe("current");
});

test("what makes no sense in the tables is found at its cell, and said nowhere else", async () => {
  await open("tokyo-logic-model");
  await write(await preview());
  const end = await cellIn("KpiModelLinks", "終点", 1);
  await enter(end, "どこにもない領域");
  const found = await checkNow(await kpis(), null, attention);
  expect(found?.filter(({ kind }) => kind === "model-table-unclear")).toMatchObject([
    { at: { sheet: home, row: end.row }, data: { kind: "link-end-unknown" } },
  ]);
  // The word stays as it was typed, for its author to mend.
  expect((await kept()).links[0]?.to).toBe("どこにもない領域");
});

test("once a model is kept, the report is the council's, and ends with the table of indicators", async () => {
  await open("tokyo-logic-model");
  const before = workbookReport(await kpis(), "ja");
  await write(await preview());
  const { blocks } = workbookReport(await kpis(), "ja");
  const model = await kept();
  const said = blocks.flatMap((block) => (block.kind === "table" ? [] : [block.text])).join("\n");
  for (const { caption } of model.links) expect(said).toContain(caption);
  expect(blocks.filter(({ kind }) => kind === "table")).toEqual(
    before.blocks.filter(({ kind }) => kind === "table"),
  );
});

test("a column and a remark of the staff's own survive a new model", async () => {
  await open("tokyo-logic-model");
  await write(await preview());
  const remark = await cellIn("KpiModelLinks", "前提", 0);
  const { rows } = remark;
  const column = remark.column + 1;
  await onSheet((sheet) => {
    const cells = [["担当"], ...Array.from({ length: rows }, (_, at) => [`${at + 1}係`])];
    const block = sheet.getRangeByIndexes(remark.row, column, rows + 1, 1);
    block.values = cells;
    const table = sheet.tables.getItem("KpiModelLinks");
    table.resize(table.getRange().getBoundingRect(block));
  });
  const [first] = (await kept()).links;
  // The first link goes, so each of the others moves up a row.
  await write(
    await preview((model) => ({
      ...model,
      links: model.links.filter(({ id }) => id !== first?.id),
    })),
  );
  const after = await headless.workbench.read(
    `${home}!${"ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(column)}${remark.row + 2}:${"ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(column)}${remark.row + rows}`,
  );
  expect(after.values.flat()).toEqual(Array.from({ length: rows - 1 }, (_, at) => `${at + 2}係`));
});

test("what stands below a table is never written over", async () => {
  await open("tokyo-logic-model");
  await write(await preview());
  const below = await cellIn("KpiModelLinks", "起点", 0);
  await enter({ row: below.row + below.rows + 1, column: below.column }, "会議用のメモ");
  const another = (model: LogicModel): LogicModel => ({
    ...model,
    links: [...model.links, { id: "L99", from: "N1", to: "N2", caption: "", assumption: "" }],
  });
  const shown = await preview(another);
  expect(shown.plan.steps).toEqual([]);
  expect(shown.obstacle).toMatchObject({ sheet: home, top: below.row + below.rows + 1 });
});

test("undone, a new sheet goes; undone again on one that was there, tables and figure are as before", async () => {
  await open("tokyo-logic-model");
  const sheets = await headless.workbench.sheets();
  const first = await write(await preview());
  expect(await takeBack(workbook, first, attention)).toEqual({ ok: true, value: "undone" });
  expect(await headless.workbench.sheets()).toEqual(sheets);
  await write(await preview());
  const before = await kept();
  const second = await write(
    await preview((model) => ({
      ...model,
      nodes: model.nodes.map((node) =>
        node.name === "人材育成" ? { ...node, name: "人材の確保と育成" } : node,
      ),
    })),
  );
  const renamed = await nodeNamed("人材の確保と育成");
  expect(await textOf(renamed)).toContain("人材の確保と育成");
  expect(await takeBack(workbook, second, attention)).toEqual({ ok: true, value: "undone" });
  expect(await kept()).toEqual(before);
  expect(await textOf(renamed)).toMatch(/^人材育成\n/);
  expect(diagramState(await kpis())).toBe("current");
});

test("what somebody typed since is not undone", async () => {
  await open("tokyo-logic-model");
  const written = await write(await preview());
  await enter(await cellIn("KpiModelLinks", "つながりの説明", 1), "あとから直した文");
  expect(await takeBack(workbook, written, attention)).toEqual({
    ok: true,
    value: "changed",
  });
});

test("a workbook that has become another since the preview is not written", async () => {
  await open("tokyo-logic-model");
  const shown = await preview();
  await onSheet((sheet) => {
    sheet.name = "指標の一覧";
  }, "指標");
  expect(await writeModelSheet(workbook, shown, attention)).toEqual({ ok: true, value: "changed" });
  expect(await headless.workbench.sheets()).not.toContain(home);
});

test("statuses follow an actual into the shapes, which stay where staff have moved them", async () => {
  await open("progress-review");
  await write(await preview());
  const model = await kept();
  const { reading, verdicts } = await kpis();
  const judged = reading.tables
    .flatMap(({ indicators }) => indicators)
    .find(({ id }) => verdicts.get(id)?.status === "on-track");
  const node = model.nodes.find(({ indicators }) =>
    indicators.some(({ indicatorId }) => indicatorId === judged?.id),
  );
  const actual = judged?.actuals.findLast(({ quantity }) => quantity !== null)?.at;
  const start = judged?.baseline?.at;
  if (!node || !actual || !start) throw new Error("The sample has no such indicator.");
  const shape = `KPI model node ${node.id}`;
  expect(await textOf(shape)).toContain("○ 順調");
  const place = () =>
    onSheet(async ({ shapes }, context) => {
      const found = shapes.getItem("KPI model").group.shapes.getItem(shape);
      found.load("left,top");
      await context.sync();
      return [found.left, found.top];
    });
  await onSheet(({ shapes }) => {
    shapes.getItem("KPI model").group.shapes.getItem(shape).incrementLeft(-20);
  });
  const moved = await place();
  // No further than at the start: 遅れ, whatever was planned.
  await onSheet(async (sheet, context) => {
    const from = sheet.getRangeByIndexes(start.row, start.column, 1, 1);
    from.load("values");
    await context.sync();
    sheet.getRangeByIndexes(actual.row, actual.column, 1, 1).values = from.values;
  }, actual.sheet);
  const now = await kpis();
  expect(diagramState(now)).toBe("figures-old");
  const refreshed = await refreshDiagram(workbook, now);
  expect(refreshed.ok && diagramState(refreshed.value)).toBe("current");
  expect(diagramState(await kpis())).toBe("current");
  expect(await textOf(shape)).toContain("▲ 遅れ");
  expect(await place()).toEqual(moved);
});

test("saved and opened again, the model, its figure and its looks are the same", async () => {
  await open("tokyo-logic-model");
  await write(await preview());
  const before = await kept();
  const looks = () => members("items/left,items/top,items/width,items/altTextDescription");
  const drawn = await looks();
  await headless.workbench.open(await headless.workbench.save(), "again.xlsx");
  workbook = new ExcelWorkbook(systemTimers);
  expect(await kept()).toEqual(before);
  expect(diagramState(await kpis())).toBe("current");
  const again = await looks();
  const described = (shapes: typeof drawn) =>
    shapes.map(({ name, type, altTextDescription }) => [name, type, altTextDescription]);
  expect(described(again)).toEqual(described(drawn));
  // Files keep widths of columns in parts of a letter: a figure of 730 points may differ by two.
  again.forEach(({ left, top, width }, at) => {
    expect(Math.abs(left - (drawn[at]?.left ?? 0))).toBeLessThan(3);
    expect(Math.abs(top - (drawn[at]?.top ?? 0))).toBeLessThan(1);
    expect(Math.abs(width - (drawn[at]?.width ?? 0))).toBeLessThan(3);
  });
});

test("on Mie's sheets the national areas hold KPI①–④, with live references to their cells", async () => {
  await open("mie-kpi");
  const proposed = proposeModel(await kpis(), options);
  expect(proposed).toMatchObject({ template: "national", extendsKept: false });
  await write(await preview());
  const model = await kept();
  const sheetsOf = (name: string) =>
    model.nodes
      .find((node) => node.name === name)
      ?.indicators.map(({ indicatorId }) => indicatorId?.split("!")[0]?.replaceAll("'", ""));
  expect(sheetsOf("テクノロジーの導入・活用")).toContain("KPI①");
  // Built again, nothing is lost and nothing comes twice.
  expect(proposeModel(await kpis(), options)).toMatchObject({ extendsKept: true, model });
});

test("words that look like formulas, markup or worse stand in cells and shapes as words", async () => {
  await open("tokyo-logic-model");
  const [first = "", ...others] = hostileWords;
  const words = [first, ...others].filter((word) => word.length < 1_000);
  const hostile = (model: LogicModel): LogicModel => ({
    ...model,
    nodes: words.map((name, at) => ({ id: `N${at + 1}`, layer: "目標", name, indicators: [] })),
    links: words.slice(1).map((caption, at) => ({
      id: `L${at + 1}`,
      from: `N${at + 1}`,
      to: `N${at + 2}`,
      caption,
      assumption: first,
    })),
    notes: words,
  });
  await write(await preview(hostile));
  const { snapshot } = await kpis();
  const sheet = snapshot.sheets.find(({ name }) => name === home);
  const formulas = sheet?.formulas.flatMap((row, r) =>
    row.filter((cell, c) => String(cell).startsWith("=") && cell !== sheet.values[r]?.[c]),
  );
  expect(formulas).toEqual([]);
  const model = await kept();
  expect(model.nodes.map(({ name }) => name)).toContain(first);
  expect(model.links[0]?.assumption).toBe(first);
  expect(await textOf(await nodeNamed(first))).toBe(first);
  // A file of it opens again, with the same words.
  await headless.workbench.open(await headless.workbench.save(), "again.xlsx");
  workbook = new ExcelWorkbook(systemTimers);
  expect((await kept()).nodes.map(({ name }) => name)).toContain(first);
});
