import { audit } from "./support/audit";
import { WorkbenchPage } from "./support/workbench-page";
import { expect, test } from "./support/workbench-test";

const sheet = "'進捗評価（記入例）'";

test.use({ today: "2026-05-20T09:00:00+09:00" });

for (const form of [
  { lang: "ja", theme: "light", pane: "400" },
  { lang: "en", theme: "dark", pane: "320" },
] as const) {
  test(`記録する, ふりかえる, 会議資料: a year of PDCA (${form.lang}, ${form.theme})`, async ({
    page,
  }) => {
    // Six looks of axe at a whole year of work.
    test.slow();
    const words = form.lang === "ja" ? japanese : english;
    const workbench = new WorkbenchPage(page);
    await workbench.open({ sample: "progress-review", ...form });
    await workbench.read();
    const { pane } = workbench;
    const before = await workbench.values(`${sheet}!A1:P40`);
    const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });

    // In May: 離職率, 16.0 % to 13.5 %, planned 14.5 %, measured 14.9 %: やや遅れ.
    await button(words.record).click();
    const entry = pane.getByRole("listitem").filter({ hasText: "離職率" });
    await entry.getByRole("button", { name: words.notes }).click();
    await entry.getByRole("textbox", { name: words.cause }).fill("=採用の遅れ");
    await audit(page);
    expect(await sheets()).not.toContain(words.sheet);
    await button(words.write).click();
    await expect(pane.getByText(words.written)).toBeVisible();
    const row = (await workbench.values(`'${words.sheet}'!A5:M13`)).find((cells) =>
      String(cells[1]).includes("離職率"),
    );
    // 46162 is Excel's 2026-05-20. What begins like a formula stays a text.
    expect(row?.slice(0, 4)).toEqual([46162, row?.[1], 0.149, "%"]);
    expect(row?.slice(7, 10)).toEqual([words.behind, "", "=採用の遅れ"]);
    expect(await workbench.values(`${sheet}!A1:P40`)).toEqual(before);

    // Undone in one step, then recorded after all: what was typed is still there.
    await button(words.undo).click();
    await expect(pane.getByText(words.undone)).toBeVisible();
    expect(await sheets()).not.toContain(words.sheet);
    await button(words.write).click();
    await expect(pane.getByText(words.written)).toBeVisible();

    // In November it is on its path: 概要 says so, with the cell.
    await page.clock.setFixedTime(new Date("2026-11-22T09:00:00+09:00"));
    await workbench.write(`${sheet}!J11`, [[0.145]]);
    await button(words.back).click();
    await button(words.refresh).click();
    await pane.getByText(words.since).click();
    await audit(page);
    await button(words.record).click();
    await button(words.write).click();
    await expect(pane.getByText(words.written)).toBeVisible();
    expect(await workbench.values(`'${words.sheet}'!A14:A22`)).toHaveLength(9);

    // Recorded again on that day: it asks, and replaces in place.
    await expect(pane.getByRole("radio", { name: words.replace })).toBeChecked();
    await button(words.write).click();
    await expect(pane.getByText(words.written)).toBeVisible();
    expect((await workbench.values(`'${words.sheet}'!A23:A24`)).flat()).toEqual(["", ""]);

    await pane.getByRole("tab", { name: words.lookBack }).click();
    const change = pane.getByRole("listitem").filter({ hasText: "離職率" }).first();
    await expect(change).toContainText(words.better);
    await change.getByRole("button", { name: words.history }).click();
    await expect(change.getByRole("row")).toHaveCount(3);
    await audit(page);

    await pane.getByRole("tab", { name: words.meeting }).click();
    await button(words.make).click();
    await expect(pane.getByText(words.made)).toBeVisible();
    await audit(page);
    const material = await workbench.values(`'${words.material}'!A1:E14`);
    expect(material.flat().join("\n")).toContain(words.better);
    await button(words.undo).click();
    await expect(pane.getByText(words.unmade)).toBeVisible();
    expect(await sheets()).not.toContain(words.material);

    async function sheets() {
      await workbench.idle();
      return workbench.run((bench) => bench.sheets(), null);
    }
  });
}

const japanese = {
  record: "記録",
  notes: /コメントなどを書く$/,
  cause: "要因",
  sheet: "KPI記録",
  write: "記録する（指標 8 件）",
  written: "シート「KPI記録」に指標 8 件を記録しました。",
  behind: "やや遅れ",
  undo: "元に戻す",
  undone: /記録する前の状態に戻しました/,
  back: "戻る",
  refresh: "状態を更新",
  since: "前回の記録（2026年5月20日）から：良くなった 1",
  replace: "今日の記録（9 行）を置きかえる",
  lookBack: "ふりかえる",
  better: "良くなった",
  history: /の推移$/,
  meeting: "会議資料",
  make: "会議資料を作る",
  made: "シート「会議資料」に会議資料を作りました。",
  unmade: "会議資料を作る前の状態に戻しました。",
  material: "会議資料",
};

const english: typeof japanese = {
  record: "Record",
  notes: /^Add notes on/,
  cause: "Cause",
  sheet: "KPI Record",
  write: "Record 8 indicators",
  written: "Recorded in sheet “KPI Record”. Indicators: 8.",
  behind: "Slightly behind",
  undo: "Undo",
  undone: /The workbook is as it was before/,
  back: "Back",
  refresh: "Update statuses",
  since: "Since the record of May 20, 2026: Better 1",
  replace: "Replace today’s record (9 rows)",
  lookBack: "Look back",
  better: "Better",
  history: /^History of/,
  meeting: "For the meeting",
  make: "Make the material",
  made: "The material was written to sheet “Meeting”.",
  unmade: "The workbook is as it was before the material.",
  material: "Meeting",
};
