/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { BrokenFormula } from "../../../src/app/convert/repair-formulas";
import { convertedTable } from "../../../src/app/convert/converted-list";
import type { KpiWorkbook } from "../../../src/app/kpi-workbook";
import { err, ok } from "../../../src/core/result";
import type { CellValue, SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { range } from "../support/build-workbook";
import type { FakeDependencies } from "../support/fake-dependencies";
import { sampleWorkbook } from "../support/sample-workbook";
import { showPane } from "../support/show-pane";
import { sheetOf } from "../../support/sheet-snapshot";

const shown: Readonly<Record<string, CellValue>> = {
  "=KPI.PROGRESS(C1,A1,B1)": 0.15625,
  '=KPI.ERA("2025年度")': "令和7年度",
  "=_xldudf_KPI_NUMBER(A1)": "#NAME?",
};
const formulas = sheetOf(
  "計算",
  [[26, 90, 36], Object.keys(shown)],
  [],
  (formula) => shown[formula] ?? "",
);
/** As a conversion of an earlier day has left it. */
const list: SheetSnapshot = sheetOf(
  "記録",
  [
    ["シート", "セル", "置き換え", "元の数式", "置き換えた内容"],
    ["計算", "A1", "値", "=KPI.NUMBER(B9)", "26"],
    ["計算", "B1", "値", "=KPI.NUMBER(B9)", "91"],
  ],
  [{ name: convertedTable, rectangle: { top: 0, left: 0, bottom: 2, right: 4 } }],
  (formula) => formula,
);

function withSheets(...sheets: readonly SheetSnapshot[]): KpiWorkbook {
  const { snapshot } = sampleWorkbook;
  return { ...sampleWorkbook, snapshot: { ...snapshot, sheets: [...snapshot.sheets, ...sheets] } };
}

const undoable = { plan: { steps: [] }, undo: { steps: [] } };

async function begin(
  workbook: KpiWorkbook,
  prepare: (fake: FakeDependencies["sharing"]) => void = () => undefined,
  language: "ja" | "en" = "ja",
  alsoPrepare: (fake: FakeDependencies) => void = () => undefined,
) {
  await import("../../../src/taskpane/sharing/sharing-task");
  const pane = await showPane({
    language,
    state: { kind: "ready", workbook },
    prepare: (fake) => {
      fake.session.afterRead = { kind: "ready", workbook };
      prepare(fake.sharing);
      alsoPrepare(fake);
    },
  });
  const ja = language === "ja";
  await pane.user.click(await screen.findByRole("button", { name: ja ? "ほかの作業" : "More" }));
  const name = ja ? "配布と修復" : "Share and repair";
  await pane.user.click(await screen.findByRole("menuitem", { name }));
  await screen.findByRole("heading", { level: 1, name });
  return { ...pane, sharing: pane.dependencies.sharing };
}

test("every formula with what it becomes, or why it stays; written on the user's word, and taken back", async () => {
  const written = { sheet: "数式の変換記録", cells: 2, ...undoable };
  const { user, sharing, dependencies } = await begin(withSheets(formulas), (fake) => {
    fake.convertAnswer = ok(written);
  });
  const plain = within(
    await screen.findByRole("list", { name: "Excel だけの数式になるもの（1 件）" }),
  );
  expect(plain.getByText("=KPI.PROGRESS(C1,A1,B1)")).toBeVisible();
  expect(plain.getByText("→ =IF(COUNT(C1,A1,B1)=3,(C1-A1)/(B1-A1),NA())")).toBeVisible();
  const values = within(screen.getByRole("list", { name: "いまの値になるもの（1 件）" }));
  expect(values.getByText("→ 令和7年度")).toBeVisible();
  const kept = within(screen.getByRole("list", { name: "そのまま残るもの（1 件）" }));
  expect(kept.getByText(/計算の結果がまだありません/)).toBeVisible();
  expect(sharing.converted).toEqual([]);
  await user.click(screen.getByRole("radio", { name: "このブックの中で変換する" }));
  await user.click(screen.getByRole("button", { name: "2 件を変換する" }));
  expect(sharing.converted).toMatchObject([{ sheet: "数式の変換記録" }]);
  await user.click(await screen.findByRole("button", { name: "シートを見る" }));
  expect(dependencies.selected).toEqual([range("数式の変換記録!A1:A1")]);
  await user.click(screen.getByRole("button", { name: "元に戻す" }));
  expect(sharing.undone).toEqual([written]);
  expect(await screen.findByText("元の状態に戻しました。")).toBeVisible();
});

test("a name that stands for a KPI function is told, even where no cell has one", async () => {
  const { snapshot } = sampleWorkbook;
  const name = { name: "期待値比", range: null, visible: true, comment: "", isOwn: true } as const;
  await begin({ ...sampleWorkbook, snapshot: { ...snapshot, names: [name] } });
  expect(await screen.findByText(/「期待値比」という名前が KPI 関数を使っています/)).toBeVisible();
});

describe("a copy of the file", () => {
  const press = "2 件を変換したファイルを作る";
  const made = {
    ...{ name: "実績表（配布用）.xlsx", type: "x", bytes: new Uint8Array([1]) },
    ...{ sheet: "数式の変換記録", cells: 2 },
  };
  const linked: string[] = [];
  beforeEach(() => {
    linked.length = 0;
    Object.assign(URL, { createObjectURL: () => "blob:copy", revokeObjectURL: () => undefined });
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      linked.push(this.download);
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
    Reflect.deleteProperty(URL, "createObjectURL");
  });

  test("is named beforehand, made on the user's word, and handed to the browser", async () => {
    const { user, sharing } = await begin(withSheets(formulas), (fake) => {
      fake.copyAnswer = ok(made);
    });
    expect(
      await screen.findByText(/ファイル「実績表（配布用）\.xlsx」を作ります.*「数式の変換記録」/),
    ).toBeVisible();
    expect(sharing.copied).toEqual([]);
    await user.click(screen.getByRole("button", { name: press }));
    expect(sharing.copied).toMatchObject([{ converted: { length: 2 } }]);
    expect(
      await screen.findByText(/2 件の数式を変換したファイル「実績表（配布用）\.xlsx」を作りました/),
    ).toBeVisible();
    expect(linked).toEqual(["実績表（配布用）.xlsx"]);
    expect(sharing.converted).toEqual([]);
  });

  test.each([
    ["changed", "何も書き込んでいません"],
    ["unreadable", "ファイルを作れませんでした"],
  ] as const)("%s: it says so, and nothing is saved", async (answer, words) => {
    const { user } = await begin(withSheets(formulas), (fake) => {
      fake.copyAnswer = ok(answer);
    });
    await user.click(await screen.findByRole("button", { name: press }));
    expect(await screen.findByText(words)).toBeVisible();
    expect(linked).toEqual([]);
  });

  test("where Excel hands out no file, the workbook itself is converted", async () => {
    await begin(withSheets(formulas), undefined, "ja", (fake) => {
      fake.givesContent = false;
    });
    expect(await screen.findByRole("button", { name: "2 件を変換する" })).toBeVisible();
    expect(screen.queryByRole("radio")).toBeNull();
  });
});

test("what was converted before is turned back, but for what was changed since", async () => {
  const { user, sharing } = await begin(withSheets(formulas, list), (fake) => {
    fake.turnBackAnswer = ok({ cells: 1, left: 1, ...undoable });
  });
  expect(await screen.findByText(/1 件は、その後に書き換えられたか/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "1 件を元の数式に戻す" }));
  expect(sharing.turned).toMatchObject([
    { restored: [{ content: "26" }], left: [{ content: "91" }] },
  ]);
  expect(
    await screen.findByText("1 件を元の数式に戻しました。1 件は、そのまま残っています。"),
  ).toBeVisible();
});

test("what is broken is repaired, and what could not be is told", async () => {
  const { user, sharing } = await begin(withSheets(formulas), (fake) => {
    const left: BrokenFormula = {
      at: { sheet: "計算", row: 1, column: 2 },
      before: "",
      formula: "",
      problem: "name",
      hopeless: null,
    };
    fake.repairAnswer = ok({ repaired: 0, left: [left] });
  });
  const broken = within(
    await screen.findByRole("list", { name: "正しく表示されていない数式（1 件）" }),
  );
  expect(broken.getByText("#NAME? と表示されています")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "1 件を修復する" }));
  expect(sharing.repaired[0]).toMatchObject([{ formula: "=KPI.NUMBER(A1)" }]);
  expect(await screen.findByText(/1 件は修復できませんでした。/)).toBeVisible();
});

test("a refusal is told with a way to try again, a change with a new look", async () => {
  const { user, sharing } = await begin(withSheets(formulas), (fake) => {
    fake.convertAnswer = err({ kind: "protected", detail: "" });
  });
  await user.click(await screen.findByRole("radio", { name: "このブックの中で変換する" }));
  await user.click(screen.getByRole("button", { name: "2 件を変換する" }));
  expect(await screen.findByText("シートまたはブックが保護されています")).toBeVisible();
  sharing.convertAnswer = ok("changed");
  await user.click(screen.getByRole("button", { name: "もう一度試す" }));
  expect(await screen.findByText("何も書き込んでいません")).toBeVisible();
});

test("without our functions there is nothing to do; in English", async () => {
  await begin(sampleWorkbook, undefined, "en");
  expect(await screen.findByText(/There is no formula with a KPI function/)).toBeVisible();
  expect(screen.getByText("Every KPI function shows what it should.")).toBeVisible();
});
