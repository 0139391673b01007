/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { ExplicitFormula, ExplicitPlan } from "../../../src/app/explicit-status";
import { err, ok } from "../../../src/core/result";
import { cell, range } from "../support/build-workbook";
import type { FakeDependencies } from "../support/fake-dependencies";
import { showPane } from "../support/show-pane";

const explicit: ExplicitFormula = {
  at: cell("KPI①!H8"),
  before: "=KPI.STATUS()",
  formula: "=KPI.STATUS(C9,B8,F8,B6,F6,C6)",
  name: "導入率",
  status: "slightly-behind",
  explicitStatus: "slightly-behind",
  losesPlan: true,
};
const plan: ExplicitPlan = {
  formulas: [
    explicit,
    { ...explicit, at: cell("KPI①!H9"), explicitStatus: "behind" },
    { ...explicit, at: cell("KPI①!H10"), explicitStatus: "on-track", losesPlan: false },
  ],
  kept: [
    { at: cell("表紙!A1"), reason: { kind: "tally" } },
    { at: cell("KPI①!H12"), reason: { kind: "part-of-formula" } },
    { at: cell("KPI③!F9"), reason: { kind: "cells-missing", missing: ["actual", "actualPeriod"] } },
  ],
};
const planned = ({ explicit: fake }: FakeDependencies) => {
  fake.plan = plan;
};

const open = async (label: RegExp) => (await screen.findByText(label)).closest("details")!;

describe("the preview", () => {
  test("is not there while no cell calls the function", async () => {
    await showPane();
    await screen.findByRole("list", { name: /指標/ });
    expect(screen.queryByText(/数式を明示する/)).not.toBeInTheDocument();
  });

  test.each([
    [
      "ja",
      /数式を明示する（KPI.STATUS\(\) 6 件）/,
      "置き換える数式",
      "状態が変わります：やや遅れ → 遅れ引数のある形は、表の途中の計画値を使わず",
      "状態が変わります：やや遅れ → 順調引数のある形は、この６つのセルのほかは",
    ],
    [
      "en",
      /Make formulas explicit \(KPI.STATUS\(\): 6\)/,
      "Formulas to be replaced",
      "The status changes: Slightly behind → BehindThe form with arguments does not use the planned values",
      "The status changes: Slightly behind → On trackThe form with arguments sees nothing of the table but",
    ],
  ] as const)(
    "lays each formula beside its cell (%s)",
    async (language, label, name, plan, rest) => {
      const { dependencies, user } = await showPane({ language, prepare: planned });
      const details = await open(label);
      await user.click(within(details).getByText(label));
      const items = within(within(details).getByRole("list", { name })).getAllByRole("listitem");
      expect(items).toHaveLength(3);
      expect(items[0]).toHaveTextContent("KPI①!H8 導入率=KPI.STATUS(C9,B8,F8,B6,F6,C6)");
      expect(items[0]).not.toHaveTextContent(/→/);
      expect(items[1]).toHaveTextContent(plan);
      expect(items[2]).toHaveTextContent(rest);
      expect(dependencies.explicit.written).toEqual([]);
      await user.click(within(items[0]!).getByRole("button"));
      expect(dependencies.selected).toEqual([range("KPI①!H8")]);
    },
  );

  test.each([
    ["ja", "そのまま残る数式", ["全体の集計", "ほかの計算の一部", "実績値、実績値の時期"]],
    [
      "en",
      "Formulas that stay",
      ["counts all of them", "part of another calculation", "the actual, period of the actual"],
    ],
  ] as const)("says of the others why they stay (%s)", async (language, name, reasons) => {
    await showPane({ language, prepare: planned });
    const items = within(await screen.findByRole("list", { name })).getAllByRole("listitem");
    expect(items).toHaveLength(3);
    items.forEach((item, i) => expect(item).toHaveTextContent(reasons[i]!));
  });

  test("offers nothing to press when every formula stays", async () => {
    await showPane({
      prepare: ({ explicit: fake }) => {
        fake.plan = { formulas: [], kept: plan.kept };
      },
    });
    const details = await open(/数式を明示する/);
    expect(within(details).queryByRole("button", { name: /置き換える/ })).not.toBeInTheDocument();
  });

  test("shows fifty at once, and more on request", async () => {
    const formulas = Array.from({ length: 53 }, (_, i) => ({
      ...explicit,
      at: cell(`KPI①!H${i + 1}`),
    }));
    const { user } = await showPane({
      prepare: ({ explicit: fake }) => {
        fake.plan = { formulas, kept: [] };
      },
    });
    const list = await screen.findByRole("list", { name: "置き換える数式" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(50);
    await user.click(screen.getByText("あと 3 件を表示"));
    expect(within(list).getAllByRole("listitem")).toHaveLength(53);
  });
});

describe("writing", () => {
  test("writes what was shown, and can be taken back right after", async () => {
    const { dependencies, user } = await showPane({ prepare: planned });
    dependencies.explicit.undoAnswer = ok(3);
    await user.click(await screen.findByRole("button", { name: "3 件の数式を置き換える" }));
    expect(dependencies.explicit.written).toEqual([plan]);
    expect(await screen.findByText("3 件の数式を置き換えました。")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "元に戻す" }));
    expect(dependencies.explicit.undone).toEqual([plan.formulas]);
    expect(await screen.findByText("3 件の数式を元に戻しました。")).toBeVisible();
  });

  test("says it in English, and which cells were left alone", async () => {
    const { dependencies, user } = await showPane({ language: "en", prepare: planned });
    dependencies.explicit.undoAnswer = ok(2);
    await user.click(await screen.findByRole("button", { name: "Replace 3 formulas" }));
    expect(await screen.findByText("3 formulas replaced.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    const notice = await screen.findByText(/2 formulas restored\./);
    expect(notice).toHaveTextContent("1 cell holds something else by now and was left alone.");
  });

  test.each([
    ["ja", "3 件の数式を置き換える", "何も書き込んでいません"],
    ["en", "Replace 3 formulas", "Nothing was written"],
  ] as const)(
    "writes nothing into a workbook that has changed (%s)",
    async (language, name, title) => {
      const { dependencies, user } = await showPane({ language, prepare: planned });
      dependencies.explicit.writeAnswer = ok("changed");
      await user.click(await screen.findByRole("button", { name }));
      expect(await screen.findByText(title)).toBeVisible();
      expect(screen.queryByRole("button", { name: /元に戻す|Undo/ })).not.toBeInTheDocument();
    },
  );

  test("a refusal is told, and can be tried again", async () => {
    const { dependencies, user } = await showPane({ prepare: planned });
    dependencies.explicit.writeAnswer = err({ kind: "cell-edit-mode", detail: "typing" });
    await user.click(await screen.findByRole("button", { name: "3 件の数式を置き換える" }));
    const alert = await screen.findByRole("alert");
    dependencies.explicit.writeAnswer = ok("written");
    await user.click(within(alert).getByRole("button", { name: "もう一度試す" }));
    expect(await screen.findByText("3 件の数式を置き換えました。")).toBeVisible();
    expect(dependencies.explicit.written).toHaveLength(2);
  });

  test("a refusal of the way back can be tried again too", async () => {
    const { dependencies, user } = await showPane({ prepare: planned });
    await user.click(await screen.findByRole("button", { name: "3 件の数式を置き換える" }));
    dependencies.explicit.undoAnswer = err({ kind: "busy", detail: "" });
    await user.click(await screen.findByRole("button", { name: "元に戻す" }));
    const alert = await screen.findByRole("alert");
    dependencies.explicit.undoAnswer = ok(3);
    await user.click(within(alert).getByRole("button", { name: "もう一度試す" }));
    expect(await screen.findByText("3 件の数式を元に戻しました。")).toBeVisible();
  });

  test("the message can be closed", async () => {
    const { user } = await showPane({ prepare: planned });
    await user.click(await screen.findByRole("button", { name: "3 件の数式を置き換える" }));
    await user.click(await screen.findByRole("button", { name: "閉じる" }));
    expect(screen.queryByText("3 件の数式を置き換えました。")).not.toBeInTheDocument();
  });
});
