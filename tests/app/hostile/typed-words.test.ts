import { unattended } from "../../../src/app/attention";
import { beginDraft } from "../../../src/app/define-indicator/draft-of";
import { previewDefinition } from "../../../src/app/define-indicator/preview-definition";
import { listOf } from "../../../src/app/define-indicator/list-of";
import { planImport } from "../../../src/app/import-actuals/write-import";
import { chosenPlaces, previewImport } from "../../../src/app/import-actuals/preview-import";
import { systemTimers } from "../../../src/app/ports";
import { readKpis } from "../../../src/app/read-kpis";
import { draftTexts, emptyContent, type DraftText } from "../../../src/core/define/draft";
import type { KpiWorkbook } from "../../../src/app/kpi-workbook";
import { readInput } from "../../../src/files/import/read-input";
import { FakeWorkbook } from "../../support/fake-workbook";
import { hostileCorpus, hostileSnapshot, strangeInPlan } from "../../support/hostile-workbook";

// What staff type, and what another file says, in the place of what the workbook says.
const attention = unattended(systemTimers);
let workbook: KpiWorkbook;
let names: readonly string[];
beforeAll(async () => {
  const read = await readKpis(new FakeWorkbook(hostileSnapshot()), attention);
  if (!read?.ok) throw new Error("The workbook was not read.");
  workbook = read.value;
  names = workbook.snapshot.sheets.map(({ name }) => name);
});

test.each(hostileCorpus)("指標を定義する: %j in every field stays words", (word) => {
  const texts = Object.fromEntries(draftTexts.map((text) => [text, word])) as Record<
    DraftText,
    string
  >;
  for (const list of ["計画!A1:B9", word]) {
    const begun = beginDraft("new-1", null, workbook.snapshot, "ja");
    const judged = { mark: "partly", ground: word } as const;
    const draft = {
      ...begun,
      content: {
        ...emptyContent,
        texts,
        ceiling: word,
        milestones: [{ period: word, value: word, by: null }],
        criteria: { continuity: judged, rationality: judged, simplicity: judged },
        count: { list, threshold: word },
      },
    };
    const found = listOf(workbook.snapshot, draft.content.count);
    const preview = previewDefinition(workbook, draft, found, "ja");
    if (preview.kind === "gone") {
      // What is called like an error could not be found again.
      expect(word).toBe("#REF!");
      continue;
    }
    expect(strangeInPlan(preview.plan, names)).toEqual([]);
    const typed = preview.plan.steps.flatMap((step) =>
      step.kind === "cells" ? step.cells.flat() : [],
    );
    expect(typed).toContainEqual(expect.objectContaining({ kind: "text", text: word.trim() }));
  }
});

test("実績を取り込む: of hostile names and values, numbers are written and nothing else", async () => {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = hostileCorpus.map((word, i) =>
    [word, i % 3 ? word : "％", i % 2 ? word : "40"].map(quoted).join(","),
  );
  const text = ["指標名,単位,2026年実績", ...rows].join("\n");
  const source = await readInput({ kind: "text", name: hostileCorpus[0] ?? "", text });
  if (!source.ok) throw new Error(source.error);
  const preview = await previewImport(workbook, source.value, "ja", attention);
  if (!preview) throw new Error("Nobody gave it up.");
  const plan = planImport(chosenPlaces(preview, new Map()));
  const cells = plan.steps.flatMap((step) => (step.kind === "cells" ? step.cells.flat() : []));
  expect(cells.length).toBeGreaterThan(0);
  for (const { kind } of cells) expect(["number", "text"]).toContain(kind);
});
