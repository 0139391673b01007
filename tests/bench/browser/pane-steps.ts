import type { Locator } from "@playwright/test";
import { expect } from "@playwright/test";
import type { WorkbenchPage } from "../../e2e/support/workbench-page";
import { areaOf } from "./large-model";
import { nameOf, reply } from "./large-workbook";

/** Something that staff do, and what stands on screen before they do it. */
export interface PaneStep {
  readonly what: string;
  readonly before?: (workbench: WorkbenchPage) => Promise<void>;
  /** Left out above so many indicators. */
  readonly upTo?: number;
  readonly work: (workbench: WorkbenchPage) => Promise<void>;
}

/** The spreadsheet of the workbench takes minutes over the borders and wraps of more records. */
const recordsAtMost = 10_000;
/** What takes a slow machine long still ends. */
const patience = { timeout: 300_000 };
const button = ({ pane }: WorkbenchPage, name: string | RegExp) =>
  pane.getByRole("button", { name, exact: true });

/** Word by word, as fast as a practised typist. */
async function type(field: Locator, text: string): Promise<void> {
  await field.click();
  await field.pressSequentially(text, { delay: 80 });
  await settle(field);
}

/** As a wheel is turned: sixty notches. */
async function scroll({ page, pane }: WorkbenchPage): Promise<void> {
  const box = await pane.locator("main").boundingBox();
  if (!box) throw new Error("The pane is not in sight.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let notch = 0; notch < 60; notch++) {
    await page.mouse.wheel(0, 240);
    await settle(pane.locator("body"));
  }
}

/** Until the next picture is drawn. */
async function settle(inPane: Locator): Promise<void> {
  await inPane.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => {
          requestIdleCallback(done);
        });
      }),
  );
}

/**
 * Until nothing is worked at any more, not even in turns with the screen: for a quarter of a second
 * every timer came in time. On a machine that others keep busy, that is given up after a while.
 */
async function atRest({ pane }: WorkbenchPage): Promise<void> {
  await pane.locator("body").evaluate(async () => {
    const begun = performance.now();
    let quietSince = begun;
    let last = begun;
    while (last - quietSince < 250 && last - begun < 60_000) {
      await new Promise((resolve) => setTimeout(resolve));
      const now = performance.now();
      if (now - last > 12) quietSince = now;
      last = now;
    }
  });
}

/** For a workbook of so many indicators, in an order in which each stands on what those before have opened. */
export const paneSteps = (indicators: number): readonly PaneStep[] => [
  {
    what: "reading, then the first check",
    work: async (workbench) => {
      await workbench.readButton.click();
      const heading = { name: new RegExp(`指標 ${indicators} 件`) };
      await workbench.pane.getByRole("heading", heading).waitFor(patience);
      await atRest(workbench);
    },
  },
  { what: "概要: scrolling", work: scroll },
  {
    what: "概要: updating the statuses, which are checked anew",
    work: async (workbench) => {
      await button(workbench, "状態を更新").click();
      await workbench.pane
        .getByText(/変わった状態はありません|件の状態が変わりました/)
        .first()
        .waitFor(patience);
      await atRest(workbench);
    },
  },
  {
    what: "指標: opening",
    work: async (workbench) => {
      await workbench.tab("指標").click();
      await button(workbench, "指標を定義する").waitFor(patience);
    },
  },
  { what: "指標: scrolling", work: scroll },
  {
    what: "点検: opening, and a check that looks at every cell",
    work: async (workbench) => {
      await workbench.tab("点検").click();
      await workbench.pane.getByRole("searchbox").waitFor(patience);
      await atRest(workbench);
    },
  },
  {
    what: "点検: typing in the filter",
    work: ({ pane }) => type(pane.getByRole("searchbox"), "現状値 第5地区"),
  },
  {
    what: "点検: scrolling all that a rule has found",
    before: async ({ pane }) => {
      await pane.getByRole("searchbox").fill("");
      await pane
        .getByRole("button", { name: /^\d+ 件のセルを表示/ })
        .first()
        .click();
    },
    work: scroll,
  },
  {
    what: "点検: typing while a check runs",
    before: ({ pane }) => pane.getByRole("searchbox").fill(""),
    work: async (workbench) => {
      await button(workbench, "もう一度点検").click();
      await type(workbench.pane.getByRole("searchbox"), "基準年度の値が");
      await atRest(workbench);
    },
  },
  {
    what: "wizard: choosing from all indicators, by typing",
    before: async (workbench) => {
      await workbench.tab("指標").click();
      await button(workbench, "指標を定義する").click();
    },
    work: ({ pane }) => type(pane.getByRole("textbox", { name: "指標名で絞り込む" }), "第5地区第"),
  },
  {
    what: "wizard: opening an indicator",
    work: async (workbench) => {
      await button(workbench, nameOf(5)).click();
      await workbench.pane.getByRole("textbox", { name: "指標名" }).waitFor(patience);
      await settle(workbench.pane.locator("body"));
    },
  },
  {
    what: "wizard: typing a name",
    work: ({ pane }) => type(pane.getByRole("textbox", { name: "指標名" }), "（県内）"),
  },
  {
    what: "wizard: typing a target",
    before: (workbench) => workbench.pane.getByRole("button", { name: /^次へ/ }).click(),
    work: ({ pane }) => type(pane.getByRole("textbox", { name: "目標の値" }), "00"),
  },
  {
    what: "設定: typing thresholds",
    before: async (workbench) => {
      await workbench.tab("設定").click();
      await workbench.pane.getByRole("radio", { name: /^独自のしきい値/ }).check();
    },
    work: async ({ pane }) => {
      const field = pane.getByRole("textbox", { name: "やや遅れ（％以上）" });
      await field.fill("");
      await type(field, "62.5");
      await expect(pane.getByText(/件の状態が変わります/)).toBeVisible(patience);
    },
  },
  {
    what: "記録: opening",
    before: (workbench) => workbench.tab("概要").click(),
    work: async (workbench) => {
      await button(workbench, "記録").click();
      await button(workbench, /^記録する（指標/).waitFor(patience);
    },
  },
  {
    what: "記録: typing a comment",
    work: ({ pane }) => type(pane.getByRole("textbox").first(), "夜勤の負担が大きい"),
  },
  {
    what: "記録: writing",
    upTo: recordsAtMost,
    work: async (workbench) => {
      await button(workbench, /^記録する（指標/).click();
      await workbench.pane.getByText(/件を記録しました/).waitFor(patience);
    },
  },
  {
    what: "ふりかえる: opening",
    upTo: recordsAtMost,
    work: async ({ pane }) => {
      await pane.getByRole("tab", { name: "ふりかえる" }).click();
      await pane.getByRole("tabpanel", { name: "ふりかえる" }).getByRole("list").waitFor(patience);
    },
  },
  { what: "ふりかえる: scrolling", upTo: recordsAtMost, work: scroll },
  {
    what: "取り込む: the preview of at most 1,000 values",
    before: async (workbench) => {
      await workbench.tab("概要").click();
      await button(workbench, "ほかの作業").click();
      await workbench.pane.getByRole("menuitem", { name: "実績を取り込む" }).click();
      await workbench.pane
        .getByRole("textbox", { name: /貼り付ける/ })
        .fill(reply(Math.min(indicators, 1_000)));
    },
    work: async (workbench) => {
      await button(workbench, "読み取る").click();
      await workbench.pane.getByText(/から \d+ 件の値を読み取りました/).waitFor(patience);
      await settle(workbench.pane.locator("body"));
    },
  },
  { what: "取り込む: scrolling", work: scroll },
];

/** The same of a logic model of many goals and areas. */
export const modelSteps: readonly PaneStep[] = [
  {
    what: "ロジックモデル: opening the figure",
    before: async (workbench) => {
      await workbench.readButton.click();
      await workbench.tab("ロジックモデル").waitFor(patience);
      await atRest(workbench);
    },
    work: async (workbench) => {
      await workbench.tab("ロジックモデル").click();
      await workbench.pane
        .locator("[data-node]")
        .first()
        .waitFor({ ...patience, state: "attached" });
      await atRest(workbench);
    },
  },
  {
    what: "ロジックモデル: opening an area",
    work: async (workbench) => {
      await workbench.pane
        .getByRole("button", { name: new RegExp(`^${areaOf(40)}`) })
        .press("Enter");
      await nameField(workbench).waitFor(patience);
      await atRest(workbench);
    },
  },
  {
    what: "ロジックモデル: typing its name",
    work: (workbench) => type(nameField(workbench), "（県内）"),
  },
  {
    what: "ロジックモデル: the figure follows",
    work: async (workbench) => {
      await nameField(workbench).press("Enter");
      await atRest(workbench);
    },
  },
];

function nameField({ pane }: WorkbenchPage): Locator {
  return pane.getByRole("textbox", { name: "名前", exact: true });
}
