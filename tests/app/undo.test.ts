import fc from "fast-check";
import { systemTimers } from "../../src/app/ports";
import { invertPlan } from "../../src/app/undo";
import type { PlannedCell, WritePlan, WriteStep } from "../../src/app/write-plan";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { startHeadless, type Headless } from "../support/headless";
import { sheetOf, workbookOf } from "../support/sheet-snapshot";

const staff = "進捗";
const own = "KPI台帳";
const text = (word: string): PlannedCell => ({ kind: "text", text: word });

describe("the inverse as data", () => {
  const before = workbookOf(
    [sheetOf(staff, [["=1+1", "導入率"]], [], () => 2), sheetOf(own, [["指標"]])],
    {
      names: [
        {
          name: "KPI_role_1",
          range: { sheet: staff, top: 0, left: 0, bottom: 0, right: 1 },
          visible: false,
          comment: "target",
        },
      ],
      settings: '{"a":1}',
    },
  );
  const range = { top: 0, left: 0, bottom: 0, right: 1 };
  const invert = (...steps: WriteStep[]) => invertPlan({ steps }, before).steps;

  test("a sheet that the plan adds goes, and nothing of what stood in it is asked for", () => {
    expect(
      invert(
        { kind: "own-sheet", sheet: "新しい", table: "KpiHistory" },
        { kind: "cells", sheet: "新しい", top: 0, left: 0, cells: [[text("x")]] },
        { kind: "table", sheet: "新しい", range, name: "KpiHistory" },
      ),
    ).toEqual([{ kind: "remove-sheet", sheet: "新しい", table: "KpiHistory" }]);
  });

  test("cells come back with formula and format, in the reverse order of the steps", () => {
    expect(
      invert(
        { kind: "cells", sheet: staff, top: 0, left: 0, cells: [[text("x"), text("y")]] },
        { kind: "settings", value: "2" },
      ),
    ).toEqual([
      { kind: "settings", value: '{"a":1}' },
      {
        ...{ kind: "restore", sheet: staff, top: 0, left: 0 },
        cells: [
          [
            { entry: "=1+1", isFormula: true, format: "General" },
            { entry: "導入率", isFormula: false, format: "General" },
          ],
        ],
      },
    ]);
  });

  test("names come back as they were, and new ones go", () => {
    const elsewhere = { sheet: staff, top: 5, left: 5, bottom: 5, right: 5 };
    const set = ["KPI_role_1", "KPI_role_2"].map((name) => ({
      ...{ name, range: elsewhere, comment: "ignore" },
    }));
    expect(invert({ kind: "names", set, remove: [] })).toEqual([
      {
        kind: "names",
        set: [{ name: "KPI_role_1", range: before.names[0]?.range, comment: "target" }],
        remove: ["KPI_role_2"],
      },
    ]);
  });

  test("choices and colours of empty cells go; those of filled cells may be older, and stay", () => {
    const empty = { top: 3, left: 0, bottom: 9, right: 0 };
    const steps = (block: typeof range): readonly WriteStep[] => [
      { kind: "choices", sheet: staff, range: block, words: ["案"] },
      {
        ...{ kind: "word-colours", sheet: staff, range: block },
        words: [{ word: "達成", color: "#000000", fill: "#FFFFFF" }],
      },
    ];
    expect(invert(...steps(empty))).toEqual([
      { kind: "word-colours", sheet: staff, range: empty, words: [] },
      { kind: "choices", sheet: staff, range: empty, words: [] },
    ]);
    expect(invert(...steps(range))).toEqual([]);
  });

  test("a sheet that is in no snapshot is left alone", () => {
    expect(
      invert({ kind: "cells", sheet: "隠れた", top: 0, left: 0, cells: [[text("x")]] }),
    ).toEqual([]);
  });
});

describe("through the host", () => {
  let headless: Headless;
  let workbook: ExcelWorkbook;

  beforeEach(async () => {
    headless = await startHeadless();
    workbook = new ExcelWorkbook(systemTimers);
    await headless.workbench.write("Sheet1!A1", [
      ["指標", "現状値", "目標値", "状態"],
      ["導入率", 0.26, 0.9, "=B2/C2"],
      ["離職率", "'16.0％", true, "'=B3"],
      ["研修", "#N/A", 1e-9, "=1/0"],
    ]);
    await Excel.run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      first.name = staff;
      first.getRange("B2:C2").numberFormat = [["0.0%", "0%"]];
      first.getRange("F1:G2").merge(false);
      const register = context.workbook.worksheets.add(own);
      register.getRange("A3:B4").values = [
        ["指標", "所管"],
        ["導入率", "長寿課"],
      ];
      register.getRange("A1:B1").merge(false);
      register.getRange("A1").values = [["台帳"]];
      register.tables.add("A3:B4", true).name = "KpiRegister";
      context.workbook.names.add("KPI_role_1", first.getRange("B2:B4"), "baseline").visible = false;
      context.workbook.settings.add("KpiLogicModel", '{"rule":"planned-path"}');
      await context.sync();
    });
  });
  afterEach(() => {
    headless.close();
  });

  async function snapshot() {
    await headless.workbench.idle();
    const read = await workbook.read();
    if (!read.ok) throw new Error(read.error.detail);
    return read.value;
  }

  async function thereAndBack(plan: WritePlan) {
    const before = await snapshot();
    expect(await workbook.apply(plan)).toEqual({ ok: true, value: null });
    const between = await snapshot();
    headless.workbench.resetTraffic();
    expect(await workbook.apply(invertPlan(plan, before))).toEqual({ ok: true, value: null });
    return {
      before,
      between,
      requests: headless.workbench.traffic().requests,
      after: await snapshot(),
    };
  }

  test("a plan and its inverse leave the workbook as it was, in one request each", async () => {
    const block = { top: 0, left: 0, bottom: 1, right: 1 };
    const { before, between, requests, after } = await thereAndBack({
      steps: [
        { kind: "own-sheet", sheet: own, table: "KpiRegister" },
        { kind: "cells", sheet: own, top: 0, left: 0, cells: [[text("指標")], [text("x")]] },
        { kind: "table", sheet: own, range: { ...block, right: 0 }, name: "KpiRegister" },
        { kind: "own-sheet", sheet: "KPI記録", table: "KpiHistory" },
        {
          ...{ kind: "cells", sheet: "KPI記録", top: 0, left: 0 },
          cells: [
            [text("日付"), text("値")],
            [text("x"), text("y")],
          ],
        },
        { kind: "table", sheet: "KPI記録", range: block, name: "KpiHistory" },
        { kind: "cells", sheet: staff, top: 0, left: 4, cells: [[text("状態")], [text("順調")]] },
        { kind: "merge", sheet: staff, range: { top: 1, left: 0, bottom: 3, right: 3 } },
        { kind: "settings", value: '{"rule":"sdg"}' },
      ],
    });
    expect(requests).toBe(1);
    expect(between).not.toEqual(before);
    expect(between.sheets).toHaveLength(3);
    expect(after).toEqual(before);
  });

  test("a resized table is as small as before, and its new rows are empty", async () => {
    const longer = { top: 2, left: 0, bottom: 5, right: 1 };
    const { before, between, after } = await thereAndBack({
      steps: [
        { kind: "resize-table", table: "KpiRegister", sheet: own, range: longer },
        { kind: "cells", sheet: own, top: 4, left: 0, cells: [[text("a")], [text("b")]] },
      ],
    });
    expect(between.sheets[1]?.tables[0]?.rectangle).toEqual(longer);
    expect(after).toEqual(before);
  });

  const cell: fc.Arbitrary<PlannedCell> = fc.oneof(
    fc.constantFrom("", "=1", "26.0％", "ー", "'x", "#N/A", "TRUE", "順調").map(text),
    fc
      .tuple(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.constantFrom("0", "0.0%", "@"))
      .map(([value, format]): PlannedCell => ({ kind: "number", value, format })),
    fc.constant<PlannedCell>({ kind: "formula", formula: "=B2*2", format: "0.0" }),
    fc.constant<PlannedCell>({ kind: "blank" }),
  );
  const rectangle = fc
    .tuple(fc.nat(4), fc.nat(5), fc.nat(3), fc.nat(3))
    .map(([top, left, rows, columns]) => ({
      ...{ top, left, bottom: top + rows, right: left + columns },
    }));
  const step: fc.Arbitrary<WriteStep> = fc.oneof(
    fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 3 })).chain(([top, left, width]) =>
      fc
        .array(fc.array(cell, { minLength: width, maxLength: width }), {
          ...{ minLength: 1, maxLength: 3 },
        })
        .map((cells): WriteStep => ({ kind: "cells", sheet: staff, top, left, cells })),
    ),
    fc
      .tuple(fc.constantFrom("KPI_role_1", "KPI_role_2"), rectangle)
      .map(([name, range]): WriteStep => ({
        ...{ kind: "names", remove: [] },
        set: [{ name, range: { sheet: staff, ...range }, comment: "target" }],
      })),
    fc.constant<WriteStep>({ kind: "names", set: [], remove: ["KPI_role_1"] }),
    fc.constantFrom("1", null).map((value): WriteStep => ({ kind: "settings", value })),
    fc.constant<WriteStep>({ kind: "own-sheet", sheet: own, table: "KpiRegister" }),
  );

  test("whatever a plan writes, its inverse takes it back", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
        // A sheet is emptied once a plan, and has its table again afterwards.
        const wholes = steps.filter(({ kind }) => kind === "own-sheet").slice(0, 1);
        const table: WriteStep = {
          ...{ kind: "table", sheet: own, name: "KpiRegister" },
          range: { top: 0, left: 0, bottom: 1, right: 1 },
        };
        const rest = steps.filter(({ kind }) => kind !== "own-sheet");
        const { before, after } = await thereAndBack({
          steps: [...wholes, ...(wholes.length > 0 ? [table] : []), ...rest],
        });
        expect(after).toEqual(before);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
