import { DraftStore } from "../../../src/app/define-indicator/draft-store";
import type { HostError } from "../../../src/app/host-error";
import { emptyContent, type IndicatorDraft } from "../../../src/core/define/draft";
import { readDrafts, withKeptDraft } from "../../../src/core/define/kept-drafts";
import { err, ok } from "../../../src/core/result";
import { manualTimers } from "../../support/manual-timers";

const draft = (id: string, name = ""): IndicatorDraft => ({
  id,
  subject: null,
  step: "what",
  given: emptyContent,
  content: { ...emptyContent, texts: { ...emptyContent.texts, name } },
});

/** The settings of a workbook, which a colleague may write too. */
function begin() {
  const kept = { text: null as string | null, saves: 0, refusal: null as HostError | null };
  const timers = manualTimers();
  const told: boolean[] = [];
  const memory = {
    load: () => Promise.resolve(kept.refusal ? err(kept.refusal) : ok(kept.text)),
    save: (text: string | null) => {
      kept.text = text;
      kept.saves += 1;
      return Promise.resolve(ok(null));
    },
  };
  const store = new DraftStore(memory, timers, (result) => told.push(result.ok));
  const names = () => readDrafts(kept.text).map(({ content }) => content.texts.name);
  return { store, kept, timers, told, names };
}

test("typing is kept once, when it rests", async () => {
  const { store, kept, timers, names } = begin();
  store.keep(draft("new-1", "導"));
  await timers.pass(500);
  store.keep(draft("new-1", "導入率"));
  await timers.pass(500);
  expect(kept.saves).toBe(0);
  await timers.pass(400);
  expect(names()).toEqual(["導入率"]);
  expect(kept.saves).toBe(1);
});

test("leaving keeps at once, and what a colleague kept meanwhile stays", async () => {
  const { store, kept, names } = begin();
  store.keep(draft("new-1", "導入率"));
  kept.text = withKeptDraft(null, draft("new-2", "受講者数"));
  store.flush();
  expect((await store.load()).ok).toBe(true);
  expect(names()).toEqual(["受講者数", "導入率"]);
});

test("a draft that is forgotten does not come back with what was still waiting", async () => {
  const { store, kept, timers } = begin();
  store.keep(draft("new-1", "導入率"));
  store.flush();
  store.keep(draft("new-1", "導入率2"));
  store.forget("new-1");
  await timers.pass(2000);
  expect(await store.load()).toEqual(ok([]));
  expect(kept.text).toBeNull();
});

test("drafts that cannot be read are not written over", async () => {
  const { store, kept, told } = begin();
  kept.text = withKeptDraft(null, draft("new-2", "受講者数"));
  kept.refusal = { kind: "busy", detail: "" };
  store.keep(draft("new-1", "導入率"));
  store.flush();
  expect((await store.load()).ok).toBe(false);
  expect(told).toEqual([false]);
  expect(kept.saves).toBe(0);
});
