/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { HostError } from "../../../../src/app/host-error";
import type { WrittenSummary } from "../../../../src/app/write-summary";
import { err, ok, type Result } from "../../../../src/core/result";
import { range } from "../../support/build-workbook";
import { emptyWorkbook } from "../../support/sample-workbook";
import { showPane } from "../../support/show-pane";

const written = ok({
  range: range("KPI要約!A1:F12"),
  plan: { steps: [] },
  undo: { steps: [] },
});

describe("the preview", () => {
  it.each([
    ["ja", "導入率はやや遅れです。", "新しいシート「KPI要約」に 12 行を書き込みます。"],
    ["en", "Adoption is slightly behind.", "Writes 12 rows to a new sheet “KPI要約”."],
  ] as const)("shows prose, table and place before anything is written (%s)", async (...row) => {
    const [language, sentence, place] = row;
    const { dependencies } = await showPane({ screen: "logic-model", part: "prose", language });
    const paper = await screen.findByRole("article");
    expect(paper).toHaveAttribute("lang", language);
    expect(paper).toHaveTextContent(sentence);
    expect(within(paper).getByRole("cell", { name: "36.0%" })).toBeVisible();
    expect(screen.getByText(new RegExp(place))).toBeVisible();
    expect(dependencies.summary.written).toEqual([]);
  });

  it("says when a sheet will be replaced", async () => {
    await showPane({
      screen: "logic-model",
      part: "prose",
      prepare: ({ summary }) => {
        summary.replaces = true;
      },
    });
    expect(await screen.findByText(/シート「KPI要約」の内容を 12 行で置き換えます/)).toBeVisible();
  });

  it("follows the chosen language, whatever the pane's is", async () => {
    const { user } = await showPane({ screen: "logic-model", part: "prose" });
    await user.click(await screen.findByRole("radio", { name: "英語" }));
    expect(screen.getByRole("article")).toHaveTextContent("Adoption is slightly behind.");
    expect(screen.getByRole("button", { name: "シートに書く" })).toBeVisible();
  });

  it("can be scrolled from the keyboard where its table is wide", async () => {
    await showPane({ screen: "logic-model", part: "prose" });
    expect(await screen.findByRole("region", { name: /表/ })).toHaveAttribute("tabindex", "0");
  });
});

describe("writing", () => {
  it("writes exactly what was shown, then leads to the sheet", async () => {
    const { dependencies, user } = await showPane({ screen: "logic-model", part: "prose" });
    await user.click(await screen.findByRole("radio", { name: "英語" }));
    await user.click(screen.getByRole("button", { name: "シートに書く" }));
    const [preview] = dependencies.summary.written;
    expect(preview?.report.language).toBe("en");
    expect(await screen.findByText("シート「KPI要約」に書き込みました。")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "シートを見る" }));
    expect(dependencies.selected).toEqual([range("KPI要約!A1")]);
  });

  it.each([
    ["undone", "書き込む前の状態に戻しました。"],
    ["changed", "書き込んだ後に手が加えられているため、戻していません。"],
  ] as const)("can be taken back in one step: %s", async (answer, said) => {
    const { dependencies, user } = await showPane({
      screen: "logic-model",
      part: "prose",
      prepare: ({ summary }) => {
        summary.undoAnswer = ok(answer);
      },
    });
    await user.click(await screen.findByRole("button", { name: "シートに書く" }));
    await user.click(await screen.findByRole("button", { name: "元に戻す" }));
    expect(await screen.findByText(new RegExp(said))).toBeVisible();
    expect(dependencies.summary.undone).toHaveLength(1);
  });

  it("cannot be started twice", async () => {
    let finish: (result: Result<WrittenSummary, HostError>) => void = () => undefined;
    const started: unknown[] = [];
    const { user } = await showPane({
      screen: "logic-model",
      part: "prose",
      prepare: ({ summary }) => {
        summary.write = (preview) => {
          started.push(preview);
          return new Promise((resolve) => {
            finish = resolve;
          });
        };
      },
    });
    await user.click(await screen.findByRole("button", { name: "シートに書く" }));
    const busy = screen.getByRole("button", { name: "シートに書く" });
    expect(busy).toHaveAttribute("aria-disabled", "true");
    await user.click(busy);
    expect(started).toHaveLength(1);
    finish(written);
    await waitFor(() => {
      expect(busy).not.toHaveAttribute("aria-disabled", "true");
    });
  });

  it("says what Excel refused, and tries again", async () => {
    const { dependencies, user } = await showPane({
      screen: "logic-model",
      part: "prose",
      prepare: ({ summary }) => {
        summary.answer = err({ kind: "protected", detail: "AccessDenied" });
      },
    });
    await user.click(await screen.findByRole("button", { name: "シートに書く" }));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("シートまたはブックが保護されています");
    expect(within(alert).getByText("AccessDenied")).not.toBeVisible();
    dependencies.summary.answer = written;
    await user.click(within(alert).getByRole("button", { name: "もう一度試す" }));
    expect(await screen.findByText("シート「KPI要約」に書き込みました。")).toBeVisible();
    expect(dependencies.summary.written).toHaveLength(2);
  });
});

describe("copying", () => {
  it("puts prose and table on the clipboard and says so", async () => {
    const { user } = await showPane({ screen: "logic-model", part: "prose" });
    await user.click(await screen.findByRole("button", { name: "文章をコピー" }));
    expect(await screen.findByText("コピーしました。")).toBeVisible();
    expect(await navigator.clipboard.readText()).toContain("指標\t実績");
  });

  it("says how to go on when the host does not allow it", async () => {
    const { user } = await showPane({ screen: "logic-model", part: "prose" });
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    await user.click(await screen.findByRole("button", { name: "文章をコピー" }));
    expect(await screen.findByText(/Ctrl\+C/)).toBeVisible();
  });
});

it.each([
  ["ja", "説明できる指標がまだありません", "もう一度読む"],
  ["en", "There is no indicator to describe yet", "Read again"],
] as const)("says so when there is nothing to describe (%s)", async (language, title, again) => {
  const state = { kind: "ready", workbook: emptyWorkbook } as const;
  const { dependencies, user } = await showPane({
    screen: "logic-model",
    part: "prose",
    language,
    state,
  });
  expect(await screen.findByRole("heading", { level: 2, name: title })).toBeVisible();
  await user.click(screen.getByRole("button", { name: again }));
  expect(dependencies.session.calls).toEqual(["read"]);
});
