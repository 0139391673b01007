/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { describeFinding } from "../../../src/core/messages/findings";
import { range } from "../support/build-workbook";
import { emptyWorkbook, longWorkbook, sampleWorkbook } from "../support/sample-workbook";
import { showPane } from "../support/show-pane";

describe("a finding", () => {
  it.each(["ja", "en"] as const)("says what, why and what to do (%s)", async (language) => {
    await showPane({ screen: "checks", language });
    await screen.findByRole("heading", { level: 1 });
    for (const finding of sampleWorkbook.findings) {
      const { title, sentence, why, cure } = describeFinding(finding, language);
      const card = screen.getByRole("heading", { name: title }).closest("li");
      for (const text of [sentence, why, cure]) expect(card).toHaveTextContent(text);
    }
  });

  it("says how grave it is in words, and leads to its cell", async () => {
    const { dependencies, user } = await showPane({ screen: "checks" });
    const part = await screen.findByRole("region", { name: "シート KPI① の指摘" });
    expect(within(part).getByText("誤り")).toBeVisible();
    await user.click(within(part).getByRole("button", { name: "F8 を選択（シート KPI①）" }));
    expect(dependencies.selected).toEqual([range("KPI①!F8")]);
  });
});

describe("the filter", () => {
  it("counts each severity and shows one of them", async () => {
    const { user } = await showPane({ screen: "checks" });
    const chips = await screen.findByRole("group", { name: "重さでしぼり込む" });
    expect(
      within(chips)
        .getAllByRole("button")
        .map((chip) => chip.textContent),
    ).toEqual(["誤り 1", "注意 1", "助言 1"]);
    const chip = within(chips).getByRole("button", { name: "注意 1" });
    await user.click(chip);
    expect(screen.getAllByRole("region")).toHaveLength(1);
    await user.click(chip);
    expect(screen.getAllByRole("region")).toHaveLength(2);
  });
});

describe("without findings", () => {
  it.each([
    ["ja", "指摘はありません", "よく整っています"],
    ["en", "No findings", "Well kept"],
  ] as const)("congratulates quietly (%s)", async (language, title, praise) => {
    const state = { kind: "ready", workbook: longWorkbook(1) } as const;
    const { dependencies, user } = await showPane({ screen: "checks", language, state });
    expect(await screen.findByRole("heading", { level: 1, name: title })).toBeVisible();
    expect(screen.getByText(new RegExp(praise))).toBeVisible();
    await user.click(screen.getByRole("button", { name: /もう一度点検|Check again/ }));
    expect(dependencies.session.calls).toEqual(["read"]);
  });

  it("does not praise a workbook in which nothing was read", async () => {
    const state = { kind: "ready", workbook: emptyWorkbook } as const;
    await showPane({ screen: "checks", state });
    expect(await screen.findByText(/点検できることがありませんでした/)).toBeVisible();
    expect(screen.queryByText(/よく整っています/)).not.toBeInTheDocument();
  });
});

it("shows thirty findings of a sheet at once", async () => {
  const [finding] = sampleWorkbook.findings;
  const findings = Array.from({ length: 70 }, (_, row) => ({
    ...finding!,
    at: { sheet: "KPI③", row, column: 0 },
  }));
  const { user } = await showPane({
    screen: "checks",
    state: { kind: "ready", workbook: { ...sampleWorkbook, findings } },
  });
  const part = await screen.findByRole("region");
  expect(within(part).getAllByRole("listitem")).toHaveLength(30);
  await user.click(screen.getByRole("button", { name: "あと 30 件を表示" }));
  expect(within(part).getAllByRole("listitem")).toHaveLength(60);
});
