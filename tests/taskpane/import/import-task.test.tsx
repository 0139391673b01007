/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { KpiWorkbook } from "../../../src/app/kpi-workbook";
import { err, ok } from "../../../src/core/result";
import { readWorkbook } from "../../../src/core/table/read-workbook";
import { sheetOf, workbookOf } from "../../support/sheet-snapshot";
import { verdict } from "../support/build-workbook";
import type { FakeDependencies } from "../support/fake-dependencies";
import { emptyWorkbook } from "../support/sample-workbook";
import { showPane } from "../support/show-pane";

/** A table with a column for the actuals of the year, half filled. */
function yearWorkbook(): KpiWorkbook {
  const snapshot = workbookOf([
    sheetOf("計画", [
      ["指標", "単位", "現状値（令和６年度）", "目標値（令和９年度）", "実績値（令和８年度）"],
      ["研修受講者数", "人", 102, 200, 150],
      ["相談件数", "件", 131, 150, ""],
      ["導入率", "％", 26, 90, ""],
    ]),
  ]);
  const reading = readWorkbook(snapshot);
  return {
    ...emptyWorkbook,
    snapshot,
    reading,
    staffReading: reading,
    verdicts: new Map(
      reading.tables.flatMap(({ indicators }) =>
        indicators.map(({ id }) => [id, verdict({ status: "on-track" })] as const),
      ),
    ),
  };
}

const reply = [
  "指標名,単位,令和８年度実績",
  "相談件数,件,140",
  "研修受講者数,人,160",
  "導入率（全県）,％,40",
  "離職率,％,14",
].join("\n");
const written = { values: 1, plan: { steps: [] }, undo: { steps: [] } };

async function begin(
  prepare: (fake: FakeDependencies["imports"]) => void = () => undefined,
  language: "ja" | "en" = "ja",
) {
  await import("../../../src/taskpane/import/import-task");
  const shown = await showPane({
    language,
    state: { kind: "ready", workbook: yearWorkbook() },
    prepare: ({ imports }) => prepare(imports),
  });
  const ja = language === "ja";
  await shown.user.click(await screen.findByRole("button", { name: ja ? "ほかの作業" : "More" }));
  await shown.user.click(
    await screen.findByRole("menuitem", { name: ja ? "実績を取り込む" : "Import actuals" }),
  );
  await screen.findByRole("heading", { level: 1, name: ja ? "実績を取り込む" : "Import actuals" });
  const paste = async (text: string) => {
    await shown.user.click(screen.getByRole("textbox"));
    await shown.user.paste(text);
  };
  return { ...shown, paste, imports: shown.dependencies.imports };
}

const group = (name: string) => screen.findByRole("list", { name });

test("what is pasted is read at once: matched, present, unsure and without a place", async () => {
  const { paste, imports } = await begin();
  await paste(reply);
  expect(await screen.findByText("「貼り付けた表」から 4 件の値を読み取りました。")).toBeVisible();
  const ready = within(await group("取り込む値（1 件）"));
  expect(ready.getByRole("checkbox", { name: /相談件数/ })).toBeChecked();
  expect(ready.getByText(/→/)).toHaveTextContent("（空） → 140");
  const present = within(await group("入力済みのセル（1 件）"));
  expect(present.getByRole("checkbox", { name: /研修受講者数/ })).not.toBeChecked();
  expect(present.getByText(/→/)).toHaveTextContent("150 → 160");
  const unsure = within(await group("確かめてください（1 件）"));
  expect(unsure.getByRole("checkbox", { name: /導入率（全県）/ })).not.toBeChecked();
  expect(unsure.getByText("名前が少し違います：導入率")).toBeVisible();
  expect(screen.getByText("行き先のない値（1 件）")).toBeVisible();
  expect(imports.written).toEqual([]);
});

test("only what is ticked is written; it can be taken back", async () => {
  const { paste, imports, user } = await begin((fake) => {
    fake.writeAnswer = ok(written);
  });
  await paste(reply);
  await user.click(await screen.findByRole("checkbox", { name: /研修受講者数/ }));
  await user.click(screen.getByRole("checkbox", { name: /相談件数/ }));
  await user.click(screen.getByRole("button", { name: "1 件を書き込む" }));
  const [{ choices } = { choices: new Map() }] = imports.written;
  expect([...choices.values()]).toEqual(["計画!E2", null]);
  expect(await screen.findByText("1 件の値を書き込みました。")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "元に戻す" }));
  expect(imports.undone).toEqual([written]);
  expect(await screen.findByText("取り込む前の状態に戻しました。")).toBeVisible();
});

test("two values for one cell: a tick for the one takes it from the other", async () => {
  const { paste, user } = await begin();
  await paste("指標名,単位,令和８年度実績\n相談件数,件,140\n相談件数,件,145");
  const [first, second] = await screen.findAllByRole("checkbox", { name: /相談件数/ });
  expect(screen.getByText("取り込む値に印を付けてください。")).toBeVisible();
  await user.click(first!);
  await user.click(second!);
  expect(first).not.toBeChecked();
  expect(second).toBeChecked();
  expect(screen.getByRole("button", { name: "1 件を書き込む" })).toBeVisible();
});

test("a file that cannot be read is told with what to do; another can be chosen", async () => {
  const { user, imports, paste } = await begin();
  const bytes = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1]);
  // The page of the tests has files without their bytes.
  const file = Object.assign(new File([bytes], "回答.xlsx"), {
    arrayBuffer: () => Promise.resolve(bytes.buffer),
  });
  await user.upload(document.querySelector<HTMLInputElement>('input[type="file"]')!, file);
  expect(await screen.findByRole("alert")).toHaveTextContent("ファイルが壊れています");
  await paste(reply);
  await user.click(await screen.findByRole("button", { name: "別の表を選ぶ" }));
  expect(await screen.findByRole("button", { name: "ファイルを選ぶ" })).toBeVisible();
  expect(imports.written).toEqual([]);
});

test("what Excel refuses is told with a way to try again; a change since, too", async () => {
  const { paste, user, imports } = await begin((fake) => {
    fake.writeAnswer = err({ kind: "protected", detail: "" });
  });
  await paste(reply);
  await user.click(await screen.findByRole("button", { name: "1 件を書き込む" }));
  expect(await screen.findByText("シートまたはブックが保護されています")).toBeVisible();
  imports.writeAnswer = ok("changed");
  await user.click(screen.getByRole("button", { name: "もう一度試す" }));
  expect(await screen.findByText("何も書き込んでいません")).toBeVisible();
  expect(imports.written).toHaveLength(2);
});

test("in English", async () => {
  const { paste } = await begin(undefined, "en");
  await paste(reply);
  expect(await screen.findByRole("button", { name: "Write 1 value" })).toBeVisible();
  expect(screen.getByText("Values without a place (1)")).toBeVisible();
});
