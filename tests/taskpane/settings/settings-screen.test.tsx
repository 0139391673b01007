/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { KpiWorkbook } from "../../../src/app/kpi-workbook";
import { judgeIndicator } from "../../../src/core/indicator/judge-indicator";
import { err, ok } from "../../../src/core/result";
import { readSettings } from "../../../src/core/settings/read-settings";
import { readWorkbook } from "../../../src/core/table/read-workbook";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";
import { emptyWorkbook } from "../support/sample-workbook";
import { showPane } from "../support/show-pane";

/** Half of the way from 190 to 200: 97.5 % of the level. */
function planWorkbook(raw: string | null = null): KpiWorkbook {
  const snapshot = workbookOf(
    [
      sheetOf("計画", [
        ["指標", "単位", "現状値（2025年）", "実績値（2026年）", "目標値（2026年）"],
        ["参加者数", "人", 190, 195, 200],
      ]),
    ],
    { settings: raw },
  );
  const reading = readWorkbook(snapshot);
  const indicators = reading.tables.flatMap((table) => table.indicators);
  return {
    ...emptyWorkbook,
    snapshot,
    settings: readSettings(raw).settings,
    reading,
    staffReading: reading,
    verdicts: new Map(indicators.map((one) => [one.id, judgeIndicator(one)])),
  };
}

const show = (raw: string | null = null, language: "ja" | "en" = "ja") =>
  showPane({
    state: { kind: "ready", workbook: planWorkbook(raw) },
    screen: "settings",
    language,
  });
const keep = () => screen.getByRole("button", { name: "この設定を保存" });
const preview = () => screen.getByRole("region", { name: "この設定での判定" });

test("nothing is to be saved until something is changed", async () => {
  const { user, dependencies } = await show();
  expect(screen.getByRole("radio", { name: /^期待値方式/ })).toBeChecked();
  expect(preview()).toHaveTextContent("状態が変わる指標はありません。");
  expect(keep()).toHaveAttribute("aria-disabled", "true");
  await user.click(keep());
  expect(dependencies.settings.kept).toEqual([]);
});

test("a rule is previewed on the own indicators, kept, and taken back", async () => {
  const { user, dependencies } = await show();
  await user.click(screen.getByRole("radio", { name: /^達成率方式(?!（)/ }));
  expect(await within(preview()).findByText("1 件のうち 1 件の状態が変わります。")).toBeVisible();
  const change = within(preview()).getByRole("listitem");
  expect(change).toHaveTextContent(/参加者数.*やや遅れ.*概ね順調/);
  expect(dependencies.settings.kept).toEqual([]);

  await user.click(keep());
  const [kept] = dependencies.settings.kept;
  expect(readSettings(kept?.after ?? null).settings.rule).toEqual({ id: "achievement" });
  expect(await screen.findByText("設定をワークブックに保存しました。")).toBeVisible();

  await user.click(screen.getByRole("button", { name: "元に戻す" }));
  expect(dependencies.settings.undone).toEqual([{ before: null, after: kept?.after }]);
  expect(await screen.findByText("設定を保存する前に戻しました。")).toBeVisible();
});

test("own thresholds are told what is wrong with them", async () => {
  const { user } = await show();
  await user.click(screen.getByRole("radio", { name: /^独自のしきい値/ }));
  const second = screen.getByRole("textbox", { name: "概ね順調（％以上）" });
  expect(second).toHaveValue("80");
  await user.clear(second);
  expect(screen.getByRole("alert")).toHaveTextContent("3 つとも数字で入力してください");
  expect(keep()).toHaveAttribute("aria-disabled", "true");
  await user.type(second, "120");
  expect(screen.getByRole("alert")).toHaveTextContent("上から順に小さくなるように");
  await user.clear(second);
  await user.type(second, "５０％");
  await user.clear(screen.getByRole("textbox", { name: "やや遅れ（％以上）" }));
  await user.type(screen.getByRole("textbox", { name: "やや遅れ（％以上）" }), "20");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(await within(preview()).findByText(/1 件の状態が変わります/)).toBeVisible();
});

test("words, language and groups of rules are kept as chosen", async () => {
  const { user, dependencies } = await show();
  await user.click(screen.getByRole("radio", { name: /^A・B\+/ }));
  await user.click(screen.getByRole("radio", { name: "英語" }));
  await user.click(screen.getByRole("checkbox", { name: "機械可読性" }));
  await user.click(screen.getByRole("checkbox", { name: "数式" }));
  await user.click(keep());
  const { settings } = readSettings(dependencies.settings.kept[0]?.after ?? null);
  expect(settings).toMatchObject({ words: "grades", language: "en" });
  expect(settings.ruleGroups).toContain("machine-readability");
  expect(settings.ruleGroups).not.toContain("formulas");
});

test("changes can be given up", async () => {
  const { user } = await show();
  await user.click(screen.getByRole("radio", { name: "英語" }));
  await user.click(screen.getByRole("button", { name: "変更をやめる" }));
  expect(screen.getByRole("radio", { name: /^書き込む人の表示言語/ })).toBeChecked();
  expect(screen.queryByRole("button", { name: "変更をやめる" })).toBeNull();
});

test("settings that cannot be read are told, and saving keeps them", async () => {
  const { user, dependencies } = await show("half {");
  expect(screen.getByText("保存されている設定を読み取れません")).toBeVisible();
  await user.click(keep());
  expect(dependencies.settings.kept[0]?.after).toContain('"former":"half {"');
});

test("an entry that cannot be read is named", async () => {
  await show('{"version":1,"words":"stars"}', "en");
  expect(screen.getByText(/Defaults are used for: words of the statuses/)).toBeVisible();
});

test("what a newer release wrote cannot be saved over", async () => {
  const { user, dependencies } = await show('{"version":2,"words":"grades"}');
  expect(screen.getByText("新しい版のアドインが保存した設定です")).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "英語" }));
  expect(keep()).toHaveAttribute("aria-disabled", "true");
  await user.click(keep());
  expect(dependencies.settings.kept).toEqual([]);
});

test("settings that changed meanwhile, and a refusal of Excel, are told", async () => {
  const { user, dependencies } = await show();
  dependencies.settings.keepAnswer = ok("changed");
  await user.click(screen.getByRole("radio", { name: "英語" }));
  await user.click(keep());
  expect(await screen.findByText("保存しませんでした")).toBeVisible();
  dependencies.settings.keepAnswer = err({ kind: "busy", detail: "" });
  await user.click(keep());
  expect(await screen.findByRole("alert")).toBeVisible();
});
