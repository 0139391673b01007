/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import { modelFrom } from "../../../src/core/logic-model/templates";
import { keepingWorkbook, showModel } from "../support/model-pane";

const tokyo = "東京都の形で始める";
const region = async (name: string | RegExp) => within(await screen.findByRole("region", { name }));
const editorOf = async (name: string, from: Parameters<typeof showModel>[0] = { begin: tokyo }) => {
  const shown = await showModel(from);
  await shown.user.click(await shown.node(name));
  return { ...shown, panel: await region(`「${name}」を直す`) };
};

describe("a goal or area", () => {
  test("is renamed and moved, step by step taken back by keyboard, and keeps its links", async () => {
    const { user, panel, node, type } = await editorOf("人材育成");
    await type("名前", " 人を  育てる ");
    const renamed = await region("「人を 育てる」を直す");
    await user.selectOptions(renamed.getByLabelText("層"), "現在");
    expect(await node("人を 育てる、現在")).toHaveAccessibleName(/つながり 3 本/);
    // In a field the keys are the field's own; elsewhere they are the model's.
    await user.click(renamed.getByLabelText("名前"));
    await user.keyboard("{Control>}z{/Control}");
    expect(await node("人を 育てる、現在")).toBeVisible();
    renamed.getByRole("button", { name: "閉じる" }).focus();
    await user.keyboard("{Control>}z{/Control}");
    expect(await node("人を 育てる、中間目標")).toBeVisible();
    await user.keyboard("{Control>}z{/Control}{Control>}{Shift>}z{/Shift}{/Control}");
    expect(await node("人を 育てる、中間目標")).toBeVisible();
    await user.keyboard("{Control>}z{/Control}");
    expect(await node("人材育成、中間目標")).toBeVisible();
    expect(panel.getByLabelText("名前")).toHaveValue("人材育成");
  });

  test("a blank name is not taken, and Escape closes the panel", async () => {
    const { user, type, node } = await editorOf("人材育成");
    await type("名前", " ");
    expect(screen.getByLabelText("名前")).toHaveValue("人材育成");
    expect(await node("人材育成")).toHaveAttribute("aria-pressed", "true");
    await user.click(screen.getByLabelText("名前"));
    await user.keyboard("{Escape}");
    expect(screen.queryByLabelText("名前")).not.toBeInTheDocument();
    expect(await node("人材育成")).toHaveAttribute("aria-pressed", "false");
  });

  test("is removed with its links, and comes back with them", async () => {
    const { user, panel, figure, press } = await editorOf("取組の横展開");
    await user.click(panel.getByRole("button", { name: "これを削除" }));
    // Three of Tokyo's eight links begin there.
    expect((await figure()).querySelectorAll("[data-link]")).toHaveLength(5);
    await press("一つ戻す");
    expect((await figure()).querySelectorAll("[data-link]")).toHaveLength(8);
  });

  test("leads to another: the sentence of the new link is what is asked next", async () => {
    const { user, panel, node, type } = await editorOf("取組の横展開");
    const goal = "働きやすい職場環境が整った事業所の増加";
    await user.selectOptions(panel.getByLabelText("つながる先"), goal);
    await user.click(panel.getByRole("button", { name: "つなぐ" }));
    await type("つながりの説明", "見学した事業所が取組を始める");
    await type("前提", "見学会が続く");
    expect(await node("取組の横展開")).toHaveAccessibleName(/つながり 4 本/);
    const link = await region(`「取組の横展開」→「${goal}」`);
    await user.click(link.getByRole("button", { name: "つながりを削除" }));
    expect(await node("取組の横展開")).toHaveAccessibleName(/つながり 3 本/);
  });
});

describe("what it is measured by", () => {
  const area = "テクノロジーの導入・活用";
  const name = "介護テクノロジーの導入事業所数";
  /** Tokyo's indicators by their names, as a sheet keeps them. */
  const kept = () => ({ workbook: keepingWorkbook(modelFrom("tokyo", "ja")) });

  test("a name alone is given an indicator of the tables, in its place", async () => {
    const { user, panel, press } = await editorOf(area, kept());
    const choice = panel.getByLabelText(`「${name}」に当たる表の指標`);
    await user.selectOptions(choice, "導入率 — 計画");
    const items = panel.getAllByRole("listitem");
    expect(items[0]).toHaveTextContent(/^導入率/);
    expect(within(items[0]!).getByText("計画!A2")).toBeVisible();
    // What it has is not offered again.
    expect(panel.queryByRole("option", { name: "導入率 — 計画" })).not.toBeInTheDocument();
    await press("一つ戻す");
    expect(panel.getByLabelText(`「${name}」に当たる表の指標`)).toBeVisible();
  });

  test("its kind is changed; indicators are added from the tables and by name, and taken out", async () => {
    const { user, panel, node } = await editorOf(area, kept());
    await user.selectOptions(panel.getByLabelText(`「${name}」の種類`), "参考値");
    expect(panel.getByLabelText(`「${name}」の種類`)).toHaveValue("reference");
    const added = panel.getByLabelText("表の指標を加える");
    await user.selectOptions(added, "相談件数 — 計画");
    const typed = panel.getByLabelText("表にない指標を名前で加える");
    await user.click(typed);
    await user.paste("機器の試用件数");
    await user.keyboard("{Enter}");
    expect(await node(area)).toHaveAccessibleName(/相談件数、機器の試用件数/);
    await user.click(panel.getByRole("button", { name: "「相談件数」を外す" }));
    expect(await node(area)).not.toHaveAccessibleName(/相談件数/);
  });
});

test("indicators that found no place: placed by the user, left out on purpose, or asked again later", async () => {
  const workbook = keepingWorkbook(modelFrom("tokyo", "ja"));
  const { user, press, node } = await showModel({ workbook });
  await press("表にある指標を足す");
  const asked = await region("置き場所を決める指標 4 件");
  const of = (name: string) => within(asked.getByRole("group", { name }));
  const place = of("相談件数").getByLabelText("「相談件数」の置き場所");
  await user.selectOptions(place, "改善活動の実施");
  await user.click(of("相談件数").getByRole("button", { name: "置く" }));
  expect(await node("改善活動の実施")).toHaveAccessibleName(/相談件数/);
  await user.click(of("苦情の件数").getByRole("button", { name: "KPI にしない" }));
  await user.click(of("面談の件数").getByRole("button", { name: "あとで" }));
  expect(await region("置き場所を決める指標 1 件")).toBeTruthy();
  await press("表題・層・注記");
  expect(await screen.findByDisplayValue("苦情の件数")).toBeVisible();
  expect(screen.queryByDisplayValue("面談の件数")).not.toBeInTheDocument();
  // Taking back what was left out asks about it again.
  await press("一つ戻す");
  expect(await region("置き場所を決める指標 2 件")).toBeTruthy();
});

test("the points to consider are listed as a whole, and lead to what they are about", async () => {
  const { user } = await showModel({ begin: tokyo });
  await user.click(await screen.findByText(/^! 気になる点/));
  // Tokyo's KGI is asked in a questionnaire: アンケート.
  await user.click(screen.getAllByRole("button", { name: /^「働きやすい職場環境.*を開く$/ })[0]!);
  expect(await region(/^「働きやすい職場環境.*を直す$/)).toBeTruthy();
});

test("in the figure, arrow keys lead from box to box, Enter opens one, and keys zoom", async () => {
  const { user, node, figure } = await showModel({ begin: tokyo });
  const start = await node("人材育成");
  start.focus();
  await user.keyboard("{ArrowUp}");
  expect(document.activeElement).not.toBe(start);
  expect(document.activeElement).toHaveAttribute("data-node");
  await user.keyboard("{Enter}");
  expect(screen.getByRole("button", { name: "これを削除" })).toBeVisible();
  const svg = (await figure()).querySelector("svg")!;
  fireEvent.keyDown(start, { key: "0" });
  expect(svg.style.width).toBe("100%");
  fireEvent.keyDown(start, { key: "+" });
  expect(svg.style.width).toMatch(/px$/);
  // What the figure says is told to those who do not see it.
  expect(await figure()).toHaveAccessibleDescription(/矢印キー.*取組の横展開/s);
});
