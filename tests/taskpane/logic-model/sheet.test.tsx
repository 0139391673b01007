/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { ModelSheetPreview } from "../../../src/app/logic-model/model-sheet";
import type { LogicModel } from "../../../src/core/logic-model/model";
import { modelFrom } from "../../../src/core/logic-model/templates";
import { err, ok } from "../../../src/core/result";
import { range } from "../support/build-workbook";
import { keepingWorkbook, showModel } from "../support/model-pane";

const tokyo = modelFrom("tokyo", "ja");
const panel = async () => within(await screen.findByRole("region", { name: "シートに書く" }));
const written = {
  sheet: "ロジックモデル",
  range: range("ロジックモデル!A1:J20"),
  plan: { steps: [] },
  undo: { steps: [] },
};

/** So many areas that their figure has more than 1,500 shapes. */
function huge(): LogicModel {
  const [layer] = tokyo.layers;
  const nodes = Array.from({ length: 1_600 }, (_, at) => ({
    id: `N${at + 1}`,
    layer: layer?.name ?? "",
    name: `領域${at + 1}`,
    indicators: [],
  }));
  return { ...tokyo, nodes, links: [] };
}

describe("writing", () => {
  test("says what and where, writes what it showed, and can be taken back", async () => {
    const { press, dependencies, user } = await showModel({ begin: "東京都の形で始める" });
    const { model } = dependencies;
    model.writeAnswer = ok(written);
    await press("シートに書く");
    const shown = await panel();
    expect(await shown.findByText("新しいシート「ロジックモデル」を作ります。")).toBeVisible();
    // Tokyo's eight links; more shapes than boxes and links.
    expect(shown.getByText(/つながり 8 行/)).toBeVisible();
    expect(shown.getByText(/^図：Excel の図形 \d+ 個。A4 縦 1 枚/)).toBeVisible();
    await user.click(shown.getByRole("radio", { name: "左から右へ" }));
    await waitFor(() =>
      expect(shown.getByRole("button", { name: "書き込む" })).not.toHaveAttribute(
        "aria-disabled",
        "true",
      ),
    );
    await user.click(shown.getByRole("button", { name: "書き込む" }));
    expect(await screen.findByText("シート「ロジックモデル」に書き込みました。")).toBeVisible();
    expect(model.written.map(({ options }) => options.direction)).toEqual(["right"]);
    await press("元に戻す");
    expect(await screen.findByText(/書き込む前の状態に戻しました/)).toBeVisible();
    expect(model.undone).toEqual([written]);
  });

  test("a workbook that has changed meanwhile is not written over", async () => {
    const { press, user } = await showModel({ begin: "東京都の形で始める" });
    await press("シートに書く");
    await user.click(await (await panel()).findByRole("button", { name: "書き込む" }));
    expect(await screen.findByText("何も書き込んでいません")).toBeVisible();
  });

  test("a refusal says what to do, and can be tried again", async () => {
    const { press, user, dependencies } = await showModel({ begin: "東京都の形で始める" });
    dependencies.model.writeAnswer = err({ kind: "protected", detail: "AccessDenied" });
    await press("シートに書く");
    await user.click(await (await panel()).findByRole("button", { name: "書き込む" }));
    const refused = await screen.findByRole("alert");
    expect(refused).toHaveTextContent(/保護/);
    dependencies.model.writeAnswer = ok(written);
    await user.click(within(refused).getByRole("button", { name: /もう一度/ }));
    expect(await screen.findByText("シート「ロジックモデル」に書き込みました。")).toBeVisible();
  });

  test("a sheet that says all of it has nothing to write", async () => {
    const { press } = await showModel({ workbook: keepingWorkbook(tokyo, "current") });
    expect(await screen.findByText("シートと同じ内容です。")).toBeVisible();
    await press("シートに書く");
    const shown = await panel();
    // The figure that stands there goes to the right, and so does the one that would be drawn.
    expect(await shown.findByRole("radio", { name: "左から右へ" })).toBeChecked();
    expect(await shown.findByText(/は最新です。書くものはありません。/)).toBeVisible();
    expect(shown.queryByRole("button", { name: "書き込む" })).not.toBeInTheDocument();
  });

  test("cells in the way of a table are named, and nothing is written", async () => {
    const { press, dependencies, user } = await showModel({ workbook: keepingWorkbook(tokyo) });
    const obstacle = range("ロジックモデル!A30:C30");
    const preview = dependencies.model.preview.bind(dependencies.model);
    dependencies.model.preview = async (...given) => ({
      ...(await preview(...given)),
      obstacle,
      isCurrent: false,
    });
    await press("シートに書く");
    const shown = await panel();
    await user.click(await shown.findByRole("button", { name: /A30:C30 を選択/ }));
    expect(dependencies.selected).toEqual([obstacle]);
    expect(shown.queryByRole("button", { name: "書き込む" })).not.toBeInTheDocument();
  });

  test.each([
    ["ja", "シートに書く", "図は大きすぎるため、表だけを書きます"],
    ["en", "Write to the sheet", "The figure is too large: only the tables are written"],
  ] as const)(
    "a figure of too many shapes: tables alone, said clearly (%s)",
    async (language, open, title) => {
      const { press, dependencies } = await showModel({
        workbook: keepingWorkbook(tokyo),
        language,
      });
      const preview = dependencies.model.preview.bind(dependencies.model);
      const asked: ModelSheetPreview[] = [];
      dependencies.model.preview = async (_, workbook, options) => {
        const made = await preview(huge(), workbook, options);
        asked.push(made);
        return made;
      };
      await press(open);
      const shown = within(await screen.findByRole("region", { name: open }));
      expect(await shown.findByText(title)).toBeVisible();
      expect(asked.every(({ tooLarge }) => tooLarge)).toBe(true);
      expect(shown.queryByText(/図：|Figure:/)).not.toBeInTheDocument();
      expect(shown.getByText(/→ 16\d\d (行|rows)/)).toBeVisible();
    },
  );
});

describe("the figure on the sheet", () => {
  test("that differs from its tables is drawn anew on the user's word, after a preview", async () => {
    const { press, dependencies } = await showModel({
      workbook: keepingWorkbook(tokyo, "model-old"),
    });
    expect(await screen.findByText("シートの図が、表の内容と違います")).toBeVisible();
    await press("描き直す");
    const shown = await panel();
    expect(await shown.findByText(/前に描いた図は描き直します/)).toBeVisible();
    expect(screen.queryByText("シートの図が、表の内容と違います")).not.toBeInTheDocument();
    expect(dependencies.model.written).toEqual([]);
  });

  test("that shows values of before is refreshed in its place", async () => {
    const { press, dependencies } = await showModel({
      workbook: keepingWorkbook(tokyo, "figures-old"),
    });
    expect(await screen.findByText("シートの図の値が古くなっています")).toBeVisible();
    await press("状態を更新");
    expect(dependencies.session.calls).toContain("refresh");
  });

  test("that is current, or that nobody drew, is not spoken of", async () => {
    const { press } = await showModel({ workbook: keepingWorkbook(tokyo, "current") });
    expect(await screen.findByText("シートと同じ内容です。")).toBeVisible();
    expect(screen.queryByText(/^シートの図/)).not.toBeInTheDocument();
    // Nor while there is more to write anyway.
    await press("領域・目標を加える");
    expect(screen.queryByText(/^シートの図/)).not.toBeInTheDocument();
  });
});
