/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { datum, indicator, range, table } from "../support/build-workbook";
import { emptyWorkbook, longWorkbook, sampleWorkbook } from "../support/sample-workbook";
import { showPane } from "../support/show-pane";
import { workbookOf } from "../../support/sheet-snapshot";

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
    [
      "ja",
      ["年が横に並ぶ表", "確かさ 67％（3 の役割のうち 2 に根拠のセル）", "KPI · 単位 ％ · 増やす"],
    ],
    [
      "en",
      [
        "years side by side",
        "Confidence 67% (2 of 3 roles shown by a cell)",
        "KPI · unit ％ · to increase",
      ],
    ],
  ] as const)(
    "says form, unit, direction and a confidence that can be counted (%s)",
    async (language, texts) => {
      await showPane({ screen: "indicators", language });
      const part = await section("KPI①");
      for (const text of texts) expect(part).toHaveTextContent(text);
    },
  );

  it.each([
    ["ja", "根拠が見つからない役割：時点"],
    ["en", "Roles without any ground: period"],
  ] as const)("says what it misses (%s)", async (language, text) => {
    await showPane({ screen: "indicators", language });
    expect(await section("KPI①")).toHaveTextContent(text);
    expect(await section("KPI③")).not.toHaveTextContent(text);
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
      "必要な役割根拠のセル",
      "指標名A6",
      "基準値B6",
      "時点見つかりません",
      "言葉読み取った役割セル",
      "現状値基準値B6",
      "目標値目標値C6",
      "（セルの値から）分野A6:A11",
      "（あなたの指定）計画値D6:D11",
      "（あなたの指定）–A9:F9",
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
      "参考の行 A11 参考（全国）：2025年 31.6%（差：2025年 －5.6ポイント）",
    );
    expect(first).toHaveTextContent(/計算された行 A10 毎年の上昇率：2026年 162.0%(?!（差)/);
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

  it("shows sixty indicators of a table as plain text", async () => {
    await showPane({
      screen: "indicators",
      state: { kind: "ready", workbook: longWorkbook(60) },
    });
    expect(within(await section("多数")).getAllByRole("heading", { level: 4 })).toHaveLength(60);
  });

  it("lists twenty cells that could not be read, and counts the others", async () => {
    const words = { kind: "text", text: "B+", parts: [], reason: "no-number", notes: [] } as const;
    const unread = Array.from({ length: 23 }, (_, i) =>
      indicator(`指標${i}`, `S!A${i + 2}`, {
        target: datum({ at: `S!B${i + 2}`, text: "B+", reading: words }),
      }),
    );
    const reading = { ...emptyWorkbook.reading, tables: [table("S!A1:F24", unread)] };
    await showPane({
      screen: "indicators",
      state: { kind: "ready", workbook: { ...emptyWorkbook, reading } },
    });
    const notice = (await screen.findByText("読み取れなかったセル")).closest<HTMLElement>(
      "[role=status]",
    )!;
    expect(within(notice).getAllByRole("listitem")).toHaveLength(20);
    expect(notice).toHaveTextContent("ほか 3 個");
  });
});

it("does not take the add-in's own summary for a sheet of the staff", async () => {
  const [sheet] = sampleWorkbook.snapshot.sheets;
  const own = {
    ...sheet!,
    name: "KPI要約",
    tables: [{ name: "KpiSummary", rectangle: { top: 0, left: 0, bottom: 3, right: 3 } }],
  };
  const workbook = { ...sampleWorkbook, snapshot: workbookOf([sheet!, own]) };
  await showPane({ screen: "indicators", state: { kind: "ready", workbook } });
  await section("KPI①");
  expect(screen.queryByRole("region", { name: "KPI要約" })).not.toBeInTheDocument();
});
