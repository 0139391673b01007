import { unattended } from "../../src/app/attention";
import { obeyedSettings } from "../../src/app/obeyed-settings";
import { Watched } from "../../src/app/observable";
import { readKpis } from "../../src/app/read-kpis";
import {
  keepSettings,
  prepareSettings,
  previewSettings,
  undoSettings,
} from "../../src/app/settings";
import { StatusCalls } from "../../src/app/status-calls";
import type { KpiWorkbook } from "../../src/app/kpi-workbook";
import { readSettings } from "../../src/core/settings/read-settings";
import { defaultSettings, type Settings } from "../../src/core/settings/settings";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { FakeWorkbook } from "../support/fake-workbook";
import { manualTimers } from "../support/manual-timers";
import { sheetOf, workbookOf } from "../support/sheet-snapshot";

/** 195 of 200 is 97.5 % of the plan's level, yet only half of the way from 190. */
const plan = sheetOf("計画", [
  ["指標", "単位", "現状値（2025年）", "実績値（2026年）", "目標値（2026年）"],
  ["参加者数", "人", 190, 195, 200],
]);
const attention = unattended(manualTimers());
const byLevel: Settings = { ...defaultSettings, rule: { id: "achievement" } };

async function read(snapshot: WorkbookSnapshot): Promise<KpiWorkbook> {
  const workbook = await readKpis(new FakeWorkbook(snapshot), attention);
  if (!workbook?.ok) throw new Error("not read");
  return workbook.value;
}

test("the preview names the indicators that would have another status, and writes nothing", async () => {
  const workbook = await read(workbookOf([plan]));
  expect([...workbook.verdicts.values()].map(({ status }) => status)).toEqual(["slightly-behind"]);
  const preview = previewSettings(workbook, byLevel);
  expect(preview).toMatchObject({ before: null, indicators: 1 });
  expect(preview.changes).toEqual([
    expect.objectContaining({
      name: "参加者数",
      before: "slightly-behind",
      after: "mostly-on-track",
    }),
  ]);
  expect(readSettings(preview.after).settings).toEqual(byLevel);
});

test("of many indicators the same is worked out in turns with the screen, until nobody wants it", async () => {
  const rows = Array.from({ length: 1_200 }, (_, i) => [`参加者数その${i}`, "人", 190, 195, 200]);
  const many = sheetOf("計画", [plan.values[0] ?? [], ...rows]);
  const workbook = await read(workbookOf([many]));
  let pauses = 0;
  const watched = (wanted: () => boolean) => ({
    report: () => undefined,
    pause: () => Promise.resolve(wanted()),
  });
  const all = await prepareSettings(
    workbook,
    byLevel,
    watched(() => ++pauses > 0),
  );
  expect(all).toEqual(previewSettings(workbook, byLevel));
  expect(all?.changes).toHaveLength(1_200);
  expect(pauses).toBeGreaterThan(2);
  let wanted = 2;
  const given = await prepareSettings(
    workbook,
    byLevel,
    watched(() => --wanted > 0),
  );
  expect(given).toBeNull();
});

test("a workbook is judged by its own settings", async () => {
  const { after } = previewSettings(await read(workbookOf([plan])), byLevel);
  const workbook = await read(workbookOf([plan], { settings: after }));
  expect(workbook.settings).toEqual(byLevel);
  expect([...workbook.verdicts.values()].map(({ status }) => status)).toEqual(["mostly-on-track"]);
});

test("keeping is one read and one write, undoing likewise", async () => {
  const workbook = new FakeWorkbook(workbookOf([plan]));
  const preview = previewSettings(await read(workbookOf([plan])), byLevel);
  const kept = await keepSettings(workbook, preview, attention);
  expect(kept).toEqual({ ok: true, value: { before: null, after: preview.after } });
  expect(workbook.requests).toEqual(["read", "apply"]);
  expect(workbook.plans).toEqual([{ steps: [{ kind: "settings", value: preview.after }] }]);

  const after = preview.after ?? "";
  const later = new FakeWorkbook(workbookOf([plan], { settings: after }));
  const undone = await undoSettings(later, { before: null, after }, attention);
  expect(undone).toEqual({ ok: true, value: "undone" });
  expect(later.plans).toEqual([{ steps: [{ kind: "settings", value: null }] }]);
});

test("settings that somebody has changed meanwhile are left alone", async () => {
  const theirs = '{"version":1,"words":"grades"}';
  const workbook = new FakeWorkbook(workbookOf([plan], { settings: theirs }));
  const preview = previewSettings(await read(workbookOf([plan])), byLevel);
  expect(await keepSettings(workbook, preview, attention)).toEqual({ ok: true, value: "changed" });
  const written = { before: null, after: preview.after ?? "" };
  expect(await undoSettings(workbook, written, attention)).toEqual({ ok: true, value: "changed" });
  expect(workbook.plans).toEqual([]);
});

test("what a newer release wrote is never written over", async () => {
  const snapshot = workbookOf([plan], { settings: '{"version":9}' });
  const preview = previewSettings(await read(snapshot), byLevel);
  expect(preview.after).toBeNull();
  const workbook = new FakeWorkbook(snapshot);
  expect(await keepSettings(workbook, preview, attention)).toEqual({ ok: true, value: "changed" });
  expect(workbook.requests).toEqual([]);
});

test("a refusal is told, and nothing is written", async () => {
  const workbook = new FakeWorkbook(workbookOf([plan]));
  workbook.refusals.push({ kind: "busy", detail: "" });
  const preview = previewSettings(await read(workbookOf([plan])), byLevel);
  expect((await keepSettings(workbook, preview, attention))?.ok).toBe(false);
  expect(workbook.plans).toEqual([]);
});

test("for the pane, the view has followed by the time the answer comes", async () => {
  const timers = manualTimers();
  const workbook = new FakeWorkbook(workbookOf([plan]));
  const view = new Watched<KpiWorkbook | null>(null);
  const setting = { workbook, timers, view, calls: new StatusCalls() };
  const preview = previewSettings(await read(workbookOf([plan])), byLevel);
  expect((await obeyedSettings(setting).keep(preview, attention))?.ok).toBe(true);
  expect(workbook.requests).toEqual(["read", "apply", "read"]);
  expect(view.get()).not.toBeNull();
});
