import { modelFrom } from "../../../src/core/logic-model/templates";
import { applyEdit } from "../../../src/core/logic-model/edit/apply-edit";
import {
  changed,
  marked,
  proposed,
  standingOf,
  stepped,
} from "../../../src/taskpane/logic-model/draft";
import { modelKey } from "../../../src/taskpane/logic-model/model-key";

const kept = modelFrom("tokyo", "ja");
const mine = applyEdit(kept, { kind: "rename-node", node: "N4", name: "人を育てる" });
const byHand = applyEdit(kept, { kind: "remove-link", link: "L1" });
const draft = changed(standingOf(null, kept), mine, kept);

it("without a draft the workbook's own model counts", () => {
  expect(standingOf(null, kept)).toMatchObject({ model: kept, draft: null, isUnsaved: false });
});

it("what is unsaved counts through a refresh, and says when the sheet has changed as well", () => {
  expect(standingOf(draft, kept)).toMatchObject({ isUnsaved: true, isContested: false });
  const standing = standingOf(draft, byHand);
  expect(standing).toMatchObject({ isUnsaved: true, isContested: true });
  expect(standing.model).toBe(mine);
});

it("what was written makes way for what is then changed on the sheet", () => {
  const written = draft && { ...draft, written: modelKey(mine) };
  expect(standingOf(written, kept)).toMatchObject({ model: mine, isUnsaved: false });
  expect(standingOf(written, mine)).toMatchObject({ model: mine, isUnsaved: false });
  expect(standingOf(written, byHand)).toMatchObject({ model: byHand, draft: null });
});

it("a draft that made way for the sheet does not come back when the sheet's model is written", () => {
  const written = marked(standingOf(draft, kept), mine);
  const after = marked(standingOf(written, byHand), byHand);
  expect(standingOf(after, byHand)).toMatchObject({ model: byHand, isUnsaved: false });
});

it("a step back brings the workbook's model again", () => {
  expect(standingOf(stepped(draft, "undo"), kept)).toMatchObject({ model: kept, isUnsaved: false });
});

it("a proposal without a model before it is unsaved", () => {
  const proposal = { model: mine, placements: [], unplaced: [] };
  const first = proposed(standingOf(null, null), proposal, null);
  expect(standingOf(first, null)).toMatchObject({ model: mine, isUnsaved: true });
  expect(first.history.past).toEqual([]);
});
