import fc from "fast-check";
import { emptyContent, isUntouched, type IndicatorDraft } from "../../../src/core/define/draft";
import {
  freeDraftId,
  readDrafts,
  withDraft,
  writeDrafts,
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

test("drafts come back as they were kept, one of each name", () => {
  expect(readDrafts(writeDrafts([draft, other]))).toEqual([draft, other]);
  expect(readDrafts(writeDrafts([draft, { ...draft, step: "what" }]))).toEqual([draft]);
  expect(writeDrafts([])).toBeNull();
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
