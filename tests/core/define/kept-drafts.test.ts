import fc from "fast-check";
import { emptyContent, isUntouched, type IndicatorDraft } from "../../../src/core/define/draft";
import {
  freeDraftId,
  readDrafts,
  withDraft,
  withKeptDraft,
  withoutKeptDraft,
} from "../../../src/core/define/kept-drafts";
import { rebase } from "../../../src/core/define/rebase";
import { mieTexts, saying } from "./support/content";

const draft: IndicatorDraft = {
  id: "'KPI①'!B11",
  subject: { id: "'KPI①'!B11", name: mieTexts.name },
  step: "criteria",
  given: saying(mieTexts),
  content: saying(
    { ...mieTexts, target: "90％超" },
    {
      path: "compound",
      milestones: [{ period: "2026年", value: "50％", by: "linear" }],
      criteria: { ...emptyContent.criteria, simplicity: { mark: "partly", ground: "手間" } },
      influence: true,
      decision: "keep",
      count: { list: "'市町'!A1:B30", threshold: "30％以上" },
    },
  ),
};
const other: IndicatorDraft = { ...draft, id: "new-1", subject: null };

/** As a workbook keeps them, begun one after the other. */
const kept = (...drafts: readonly IndicatorDraft[]) =>
  drafts.reduce<string | null>(withKeptDraft, null);

test("drafts come back as they were kept, one of each name", () => {
  expect(readDrafts(kept(draft, other))).toEqual([draft, other]);
  expect(readDrafts(kept(draft, { ...draft, step: "what" }))).toEqual([{ ...draft, step: "what" }]);
  expect(withoutKeptDraft(kept(draft, other), draft.id)).toBe(kept(other));
  expect(withoutKeptDraft(kept(other), other.id)).toBeNull();
});

test("what this release cannot read stays when a draft is kept or forgotten", () => {
  const strange = { id: "later", content: "of another kind" };
  const newer = JSON.stringify({ version: 2, drafts: [strange, { ...draft, more: 1 }], hint: "x" });
  const text = withKeptDraft(newer, other);
  expect(JSON.parse(text)).toEqual({
    ...{ version: 2, hint: "x" },
    drafts: [strange, { ...draft, more: 1 }, other],
  });
  expect(withoutKeptDraft(text, other.id)).toBe(
    JSON.stringify({ version: 2, hint: "x", drafts: [strange, { ...draft, more: 1 }] }),
  );
  const broken = withKeptDraft('{"drafts":', draft);
  expect(readDrafts(broken)).toEqual([draft]);
  expect(withoutKeptDraft(broken, draft.id)).toContain('{\\"drafts\\":');
});

test("a draft takes the place of its earlier state", () => {
  const later = { ...draft, step: "links" as const };
  expect(withDraft([draft, other], later)).toEqual([later, other]);
  expect(freeDraftId([draft, other])).toBe("new-2");
});

test("whatever the workbook kept, reading it is no accident", () => {
  expect(readDrafts("no json")).toEqual([]);
  expect(readDrafts('{"drafts":[{"id":"new-1","content":{"kind":"?"}}]}')).toEqual([
    { id: "new-1", subject: null, step: "what", given: emptyContent, content: emptyContent },
  ]);
  fc.assert(
    fc.property(fc.json(), (kept) => {
      expect(readDrafts(`{"drafts":[{"id":"a","content":${kept}}]}`).length).toBeLessThan(2);
    }),
    { numRuns: 200 },
  );
});

test("what nobody touched follows the workbook; what staff typed stays", () => {
  const now = saying({ ...mieTexts, baseline: "27.0％", target: "95％" });
  const rebased = rebase(draft, now);
  expect(rebased.content.texts).toMatchObject({ baseline: "27.0％", target: "90％超" });
  expect(rebased.given).toBe(now);
  expect(isUntouched({ ...draft, content: draft.given })).toBe(true);
  expect(isUntouched(draft)).toBe(false);
});
