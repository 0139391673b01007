/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { showModel } from "../../support/model-pane";

const begin = async () => {
  const shown = await showModel({ begin: "東京都の形で始める" });
  await shown.press("表題・層・注記");
  await screen.findByRole("region", { name: "表題・層・注記" });
  return shown;
};
const layers = () => within(screen.getByRole("region", { name: "層" }));
/** The layers as they stand in the panel, with how many each has. */
const order = () =>
  layers()
    .getAllByRole("button")
    .filter((button) => button.hasAttribute("aria-expanded"))
    .map((button) => button.textContent);
const button = (name: string | RegExp) => screen.getByRole("button", { name });

test("the title is given to the figure, and an undo takes it back", async () => {
  const { type, press, figure } = await begin();
  await type("表題", "県のロジックモデル");
  expect(await figure()).toHaveAccessibleName("県のロジックモデル");
  await press("一つ戻す");
  expect(await figure()).not.toHaveAccessibleName("県のロジックモデル");
  expect(screen.getByLabelText("表題")).not.toHaveValue("県のロジックモデル");
});

describe("layers", () => {
  test("stand as in the figure, goal first, with how many each has", async () => {
    await begin();
    expect(order()).toEqual(["最終的な目標 1 件", "目標 1 件", "中間目標 4 件", "現在 空"]);
  });

  test("one of the staff's own is added above the opened one, and moved; the keyboard stays with it", async () => {
    const { user, press, type } = await begin();
    await user.click(layers().getByRole("button", { name: /^現在/ }));
    await user.type(screen.getByLabelText("新しい層の名前"), "県の施策{Enter}");
    expect(order()).toEqual([
      ...["最終的な目標 1 件", "目標 1 件", "中間目標 4 件", "県の施策 空", "現在 空"],
    ]);
    expect(screen.getByLabelText("新しい層の名前")).toHaveValue("");
    await press("「県の施策」を一つ上へ（いま上から 4 番目）");
    expect(order()[2]).toBe("県の施策 空");
    expect(button("「県の施策」を一つ上へ（いま上から 3 番目）")).toHaveFocus();
    // Layers with known names keep their order.
    expect(button(/^「目標」を一つ上へ/)).toHaveAttribute("aria-disabled", "true");
    await user.click(layers().getByRole("button", { name: /^県の施策/ }));
    await type("層の説明", "補助と研修");
    await type("層の名前", "県の取組");
    expect(order()[2]).toBe("県の取組 空");
    expect(screen.getByLabelText("層の説明")).toHaveValue("補助と研修");
    // A name that another layer has is not taken.
    await type("層の名前", "目標");
    expect(screen.getByLabelText("層の名前")).toHaveValue("県の取組");
  });

  test("an empty one is removed at once; one with areas asks what becomes of them", async () => {
    const { user, press, node } = await begin();
    await user.click(layers().getByRole("button", { name: /^現在/ }));
    await press("この層を削除");
    expect(order()).toEqual(["最終的な目標 1 件", "目標 1 件", "中間目標 4 件"]);
    expect(screen.getByRole("heading", { name: "層" })).toHaveFocus();
    await user.click(layers().getByRole("button", { name: /^中間目標/ }));
    await press("この層を削除");
    const question = "「中間目標」には領域・目標が 4 件あります。どうしますか。";
    expect(screen.getByRole("group", { name: question })).toHaveFocus();
    expect(order()).toHaveLength(3);
    await user.selectOptions(screen.getByLabelText("移す先の層"), "目標");
    await press("移して層を削除");
    expect(order()).toEqual(["最終的な目標 1 件", "目標 5 件"]);
    expect(await node("人材育成")).toHaveAccessibleName(/^人材育成、目標/);
    await press("一つ戻す");
    expect(order()).toHaveLength(3);
  });

  test("its areas can go with it, and the question can be left", async () => {
    const { user, press, figure } = await begin();
    await user.click(layers().getByRole("button", { name: /^中間目標/ }));
    await press("この層を削除");
    await press("やめる");
    expect(order()).toHaveLength(4);
    await press("この層を削除");
    await press("4 件ごと削除");
    expect(order()).toEqual(["最終的な目標 1 件", "目標 1 件", "現在 空"]);
    expect(within(await figure()).getAllByRole("button")).toHaveLength(2);
  });

  test("pressing a layer's name in the figure opens it here", async () => {
    const { user, figure, press } = await begin();
    await press("閉じる");
    await user.click((await figure()).querySelector("[data-layer=中間目標]")!);
    expect(await screen.findByLabelText("層の名前")).toHaveValue("中間目標");
  });
});

test("notes are added, changed and removed; the figure shows them", async () => {
  const { user, press, type, figure } = await begin();
  const notes = within(screen.getByRole("region", { name: "図の下の注記" }));
  const before = notes.getAllByRole("listitem").length;
  await user.type(screen.getByLabelText("新しい注記"), "※国の調査を使う{Enter}");
  expect(notes.getAllByRole("listitem")).toHaveLength(before + 1);
  expect(await figure()).toHaveTextContent("※国の調査を使う");
  await type(`注記 ${before + 1}`, "※県の調査を使う");
  expect(await figure()).toHaveTextContent("※県の調査を使う");
  await press(`注記 ${before + 1} を削除`);
  expect(notes.getAllByRole("listitem")).toHaveLength(before);
  expect(await figure()).not.toHaveTextContent("※県の調査を使う");
});

test("what is not made a KPI is listed with its criterion, and the list shows it", async () => {
  const { user, press } = await begin();
  const exclusions = within(screen.getByRole("region", { name: "KPI にしない指標" }));
  const before = exclusions.getAllByRole("listitem").length;
  // Two are named in Tokyo's own note: 国主催フォーラムの参加者数, 補助金の活用実績額.
  expect(before).toBe(2);
  await user.type(screen.getByLabelText("KPI にしない指標の名前"), "来場者数{Enter}");
  const added = within(exclusions.getAllByRole("listitem")[before]!);
  await user.type(added.getByLabelText("理由・基準"), "効果を測れない");
  await user.tab();
  await user.click(screen.getByRole("tab", { name: "一覧" }));
  expect(screen.getByText("来場者数").parentElement).toHaveTextContent("効果を測れない");
  await press("「来場者数」を一覧から外す");
  expect(screen.queryByText("来場者数")).not.toBeInTheDocument();
  await press("一つ戻す");
  expect(screen.getByText("来場者数")).toBeVisible();
});

test("in English", async () => {
  const shown = await showModel({ begin: "Begin with: Tokyo’s form", language: "en" });
  await shown.press("Title, layers, notes");
  expect(await screen.findByLabelText("Title")).toBeVisible();
  await shown.user.click(screen.getByRole("button", { name: /^Milestones?/ }));
  await shown.press("Delete this layer");
  expect(screen.getByRole("group", { name: /has 4 areas or goals/ })).toBeVisible();
});
