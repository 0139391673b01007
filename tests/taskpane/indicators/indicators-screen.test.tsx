/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { range, table } from "../support/build-workbook";
import { emptyWorkbook, longWorkbook, sampleWorkbook } from "../support/sample-workbook";
import { showPane } from "../support/show-pane";

const section = (name: string) => screen.findByRole("region", { name });

describe("what was read", () => {
  it("is listed sheet by sheet, in the order of the tabs", async () => {
    await showPane({ screen: "indicators" });
    await section("KPI①");
    expect(screen.getAllByRole("region").map((part) => part.getAttribute("aria-label"))).toEqual([
      "KPI①",
      "KPI②",
      "KPI③",
      "表紙",
    ]);
  });

  it.each([
    ["ja", ["年が横に並ぶ表", "確からしさ：高い", "KPI · 単位 ％ · 増やす"]],
    ["en", ["years side by side", "Confidence: high", "KPI · unit ％ · to increase"]],
  ] as const)("says form, confidence, unit and direction (%s)", async (language, texts) => {
    await showPane({ screen: "indicators", language });
    const part = await section("KPI①");
    for (const text of texts) expect(part).toHaveTextContent(text);
  });

  it("says when a table should be looked at again", async () => {
    const workbook = {
      ...emptyWorkbook,
      reading: {
        ...emptyWorkbook.reading,
        tables: [table("Sheet1!A1:C3", [], { confidence: 0.4 })],
      },
    };
    await showPane({ screen: "indicators", state: { kind: "ready", workbook } });
    expect(await section("Sheet1")).toHaveTextContent("KPI の表ではないかもしれません");
  });

  it("shows every value with its period and its cell", async () => {
    const { dependencies, user } = await showPane({ screen: "indicators" });
    const entries = within(await section("KPI①")).getAllByRole("row", { hidden: true });
    expect(entries.map((row) => row.textContent)).toEqual([
      "言葉読み取った役割セル",
      "現状値基準値B6",
      "目標値目標値C6",
      "区分時点値セル",
      "基準2025年26.0%B8",
      "計画2026年42.0%C8",
      "計画2027年58.0%D8",
      "計画2028年74.0%E8",
      "実績2026年36.0%C9",
      "目標2029年90.0%超F8",
    ]);
    await user.click(screen.getByRole("button", { name: "A6:F11 を選択（シート KPI①）" }));
    expect(dependencies.selected).toEqual([range("KPI①!A6:F11")]);
  });

  it("shows rows beside an indicator and the notes below a table", async () => {
    await showPane({ screen: "indicators" });
    const first = await section("KPI①");
    expect(first).toHaveTextContent(
      "参考の行 A11 参考（全国）: 2025年 31.6%（差：2025年 －5.6ポイント）",
    );
    expect(first).toHaveTextContent(/計算された行 A10 毎年の上昇率: 2026年 162.0%(?!（差)/);
    expect(await section("KPI③")).toHaveTextContent("注 ※ 東員町37.8％");
  });

  it("keeps goals of the text apart from the tables", async () => {
    await showPane({ screen: "indicators" });
    const part = await section("KPI②");
    expect(within(part).getByRole("heading", { name: "表ではなく文章から" })).toBeVisible();
    expect(part).toHaveTextContent("３事業所以上/年");
    expect(part).toHaveTextContent("計算には使いません");
  });

  it("lists what could not be read, with the reason and the cell", async () => {
    const { dependencies, user } = await showPane({ screen: "indicators" });
    const notice = (await screen.findByText("読み取れなかったセル")).closest<HTMLElement>(
      "[role=status]",
    )!;
    expect(notice).toHaveTextContent("約62％から65％ – 幅のある値です");
    await user.click(within(notice).getByRole("button"));
    expect(dependencies.selected).toEqual([range("KPI③!D12")]);
  });

  it("says so where a sheet holds no table", async () => {
    await showPane({ screen: "indicators" });
    expect(await section("表紙")).toHaveTextContent("KPI の表は見つかりませんでした");
  });

  it("shows thirty indicators of a table at once", async () => {
    const { user } = await showPane({
      screen: "indicators",
      state: { kind: "ready", workbook: longWorkbook(45) },
    });
    expect(within(await section("多数")).getAllByRole("heading", { level: 4 })).toHaveLength(30);
    await user.click(screen.getByRole("button", { name: "あと 15 件を表示" }));
    expect(screen.getAllByRole("heading", { level: 4 })).toHaveLength(45);
  });
});

it("does not take the add-in's own summary for a sheet of the staff", async () => {
  const [sheet] = sampleWorkbook.snapshot.sheets;
  const own = {
    ...sheet!,
    name: "KPI要約",
    tables: [{ name: "KpiSummary", rectangle: { top: 0, left: 0, bottom: 3, right: 3 } }],
  };
  const workbook = { ...sampleWorkbook, snapshot: { sheets: [sheet!, own] } };
  await showPane({ screen: "indicators", state: { kind: "ready", workbook } });
  await section("KPI①");
  expect(screen.queryByRole("region", { name: "KPI要約" })).not.toBeInTheDocument();
});
