import {
  automatically,
  correctionsBeside,
  previewCorrections,
  writeCorrections,
  type RoleWish,
  type WrittenCorrections,
} from "../../src/app/correct-roles";
import { unattended } from "../../src/app/attention";
import { ok, type Result } from "../../src/core/result";
import { parseAddress, type RangeAddress } from "../../src/core/sheet/address";
import type { DefinedName, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import type { HostError } from "../../src/app/host-error";
import { FakeWorkbook } from "../support/fake-workbook";
import { manualTimers } from "../support/manual-timers";
import { sheetOf, workbookOf } from "../support/sheet-snapshot";

/** A table as staff write it, and notes whose headers no list of words knows. */
const plan = sheetOf("計画", [
  ["指標", "単位", "現状値（2025年）", "目標値（2029年）", "前の計画の目標値"],
  ["導入率", "％", 26, 90, 50],
  ["相談件数", "件", 131, 200, 150],
]);
const notes = sheetOf("メモ", [
  ["こと", "はじめ", "おわり"],
  ["導入率", "26％", "90％"],
  ["研修の回数", "3回", "10回"],
]);

const range = (text: string): RangeAddress => {
  const parsed = parseAddress(text);
  if (!parsed.ok || parsed.value.sheet === null) throw new Error(text);
  return { sheet: parsed.value.sheet, ...parsed.value.rectangle };
};
const says = (at: string, word: RoleWish["says"]): RoleWish => ({ range: range(at), says: word });
const kept = (name: string, at: string | null, comment: string): DefinedName => ({
  name,
  range: at === null ? null : range(at),
  visible: false,
  comment,
});
const snapshotWith = (names: readonly DefinedName[] = []) => workbookOf([plan, notes], { names });
const nameStep = (snapshot: WorkbookSnapshot, sheet: string, ...wishes: readonly RoleWish[]) =>
  previewCorrections(snapshot, sheet, wishes).plan.steps;

const attention = unattended(manualTimers());

function written(
  result: Result<WrittenCorrections | "changed", HostError> | null,
): WrittenCorrections {
  if (!result?.ok || result.value === "changed") throw new Error("not written");
  return result.value;
}

describe("the preview", () => {
  test("reads the sheet as the user wishes, and no other sheet", () => {
    const { reading } = previewCorrections(snapshotWith(), "計画", [says("計画!E1:E3", "ignore")]);
    expect(reading.tables.map((table) => table.range.sheet)).toEqual(["計画"]);
    const [table] = reading.tables;
    expect(table?.roles.find((line) => line.range.left === 4)).toMatchObject({
      role: null,
      from: "correction",
    });
    expect(table?.indicators.map(({ target }) => target?.quantity?.value)).toEqual([0.9, 200]);
  });

  test("a block that nobody took for a table is read from its first row on", () => {
    const wishes = [
      says("メモ!A1:C3", "table"),
      says("メモ!A1:A3", "name"),
      says("メモ!B1:B3", "baseline"),
      says("メモ!C1:C3", "target"),
    ];
    expect(previewCorrections(snapshotWith(), "メモ", []).reading.tables).toEqual([]);
    const [table] = previewCorrections(snapshotWith(), "メモ", wishes).reading.tables;
    expect(
      table?.indicators.map(({ name, baseline, target }) => [
        name,
        baseline?.quantity?.value,
        target?.quantity?.value,
      ]),
    ).toEqual([
      ["導入率", 0.26, 0.9],
      ["研修の回数", 3, 10],
    ]);
  });

  test("a block that is no table is read no more", () => {
    const { reading } = previewCorrections(snapshotWith(), "計画", [says("計画!A1:E3", "none")]);
    expect(reading.tables).toEqual([]);
  });
});

describe("the plan writes hidden names only", () => {
  test("a new name a wish, with numbers that nobody has; capitals make no other name", () => {
    const others = [kept("kpi_ROLE_1", "メモ!A1:A3", "name"), kept("Sales", "メモ!A1", "")];
    expect(
      nameStep(
        snapshotWith(others),
        "計画",
        says("計画!E1:E3", "ignore"),
        says("計画!A2:E2", "reference"),
        says("計画!A1:E3", "table"),
      ),
    ).toEqual([
      {
        kind: "names",
        set: [
          { name: "KPI_role_2", range: range("計画!E1:E3"), comment: "ignore" },
          { name: "KPI_role_3", range: range("計画!A2:E2"), comment: "reference" },
          { name: "KPI_table_1", range: range("計画!A1:E3"), comment: "table" },
        ],
        remove: [],
      },
    ]);
  });

  test("what was said of the same cells before is replaced under its own name", () => {
    const snapshot = snapshotWith([
      kept("KPI_role_7", "計画!E1:E3", "ignore"),
      kept("KPI_table_2", "計画!A1:E3", "table"),
    ]);
    expect(
      nameStep(snapshot, "計画", says("計画!E1:E3", "planned"), says("計画!A1:E3", "none")),
    ).toEqual([
      {
        kind: "names",
        set: [
          { name: "KPI_role_7", range: range("計画!E1:E3"), comment: "planned" },
          { name: "KPI_table_2", range: range("計画!A1:E3"), comment: "none" },
        ],
        remove: [],
      },
    ]);
  });

  test("what was said of the same column when it was shorter goes; other lines stay", () => {
    const snapshot = snapshotWith([
      kept("KPI_role_1", "計画!E1:E2", "ignore"),
      kept("KPI_role_2", "計画!D1:D3", "target"),
      kept("KPI_role_3", "計画!A2:E2", "reference"),
    ]);
    expect(nameStep(snapshot, "計画", says("計画!E1:E3", "planned"))).toEqual([
      {
        kind: "names",
        set: [{ name: "KPI_role_4", range: range("計画!E1:E3"), comment: "planned" }],
        remove: ["KPI_role_1"],
      },
    ]);
  });

  test("automatically: everything that was said within the table goes, what stands elsewhere stays", () => {
    const snapshot = snapshotWith([
      kept("KPI_role_1", "計画!E1:E3", "ignore"),
      kept("KPI_table_1", "計画!A1:E3", "table"),
      kept("KPI_role_2", "メモ!A1:A3", "name"),
      kept("KPI_role_3", null, "name"),
    ]);
    const wishes = automatically(snapshot, range("計画!A1:E3"));
    expect(nameStep(snapshot, "計画", ...wishes)).toEqual([
      { kind: "names", set: [], remove: ["KPI_role_1", "KPI_table_1"] },
    ]);
  });

  test("nothing is wished for, nothing is written", () => {
    expect(nameStep(snapshotWith(), "計画")).toEqual([]);
  });
});

test("what is no table, and what belongs to none, is told so that it can be taken back", () => {
  const names = [
    kept("KPI_table_1", "計画!A1:E3", "none"),
    kept("KPI_role_1", "計画!H1:H3", "target"),
    kept("KPI_role_2", "メモ!A1:A3", "name"),
  ];
  const snapshot = snapshotWith(names);
  const { tables } = previewCorrections(snapshot, "計画", []).reading;
  expect(correctionsBeside(snapshot, "計画", tables).map(({ name }) => name)).toEqual([
    "KPI_table_1",
    "KPI_role_1",
  ]);
});

describe("writing", () => {
  const wish = says("計画!E1:E3", "ignore");

  test("one read, one write: what was shown", async () => {
    const workbook = new FakeWorkbook(snapshotWith());
    const preview = previewCorrections(snapshotWith(), "計画", [wish]);
    written(await writeCorrections(workbook, preview, attention));
    expect(workbook.requests).toEqual(["read", "apply"]);
    expect(workbook.plans).toEqual([preview.plan]);
  });

  test("writes nothing when the table has changed since the preview", async () => {
    const workbook = new FakeWorkbook(snapshotWith());
    const preview = previewCorrections(snapshotWith(), "計画", [wish]);
    workbook.enter("計画!A3", "相談の件数");
    expect(await writeCorrections(workbook, preview, attention)).toEqual(ok("changed"));
    expect(workbook.plans).toEqual([]);
  });

  test("writes nothing once it was given up", async () => {
    const workbook = new FakeWorkbook(snapshotWith());
    const preview = previewCorrections(snapshotWith(), "計画", [wish]);
    const givenUp = { ...attention, pause: () => Promise.resolve(false) };
    expect(await writeCorrections(workbook, preview, givenUp)).toBeNull();
    expect(workbook.requests).toEqual(["read"]);
  });

  test.each([
    ["reading", [{ kind: "busy", detail: "" } as const]],
    ["writing", [null, { kind: "protected", detail: "" } as const]],
  ])("passes on what Excel refuses while %s", async (_, refusals) => {
    const workbook = new FakeWorkbook(snapshotWith());
    workbook.refusals.push(...refusals);
    const preview = previewCorrections(snapshotWith(), "計画", [wish]);
    expect(await writeCorrections(workbook, preview, attention)).toEqual({
      ok: false,
      error: refusals.at(-1),
    });
  });
});
