import { unattended } from "../../src/app/attention";
import type { KpiWorkbook } from "../../src/app/kpi-workbook";
import type { Steps } from "../../src/app/register/in-steps";
import { planRegister, planSteps } from "../../src/app/register/plan-register";
import { previewRegister, previewSteps } from "../../src/app/register/preview-register";
import { registerSources } from "../../src/app/register/register-sources";
import { readKpis } from "../../src/app/read-kpis";
import { applyRegister } from "../../src/core/register/apply-register";
import { registerColumns } from "../../src/core/register/columns";
import { readRegister } from "../../src/core/register/read-register";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/core/table/read-workbook";
import { registerSheet, type RowOf } from "../core/register/support/register-sheet";
import { FakeWorkbook } from "../support/fake-workbook";
import { manualTimers } from "../support/manual-timers";
import { sheetOf, workbookOf } from "../support/sheet-snapshot";
import { computed, median, print, ratio } from "./measure";

const rounds = 3;

/** A table with an actual, as staff follow it. */
function plan(indicators: number): WorkbookSnapshot {
  const rows = Array.from({ length: indicators }, (_, i) => {
    const value = (i * 7919) % 2_000;
    const name = `第${i % 997}地区第${Math.floor(i / 997)}班の研修会の参加者数`;
    return [
      ["人材育成", "改善活動", "横展開"][i % 3] ?? "",
      name,
      `${value}人`,
      value + 30,
      `${value + 4}人`,
    ];
  });
  const header = [
    "領域",
    "指標",
    "現状値（令和６年度）",
    "目標値（令和11年度）",
    "実績値（令和７年度）",
  ];
  return workbookOf([sheetOf("計画", [header, ...rows])]);
}

async function read(snapshot: WorkbookSnapshot): Promise<KpiWorkbook> {
  const workbook = await readKpis(new FakeWorkbook(snapshot), unattended(manualTimers()));
  if (!workbook?.ok) throw new Error("The workbook was not read.");
  return workbook.value;
}

/** The workbook as it is once the register has been built. */
async function built(snapshot: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const preview = previewRegister(await read(snapshot), "ja");
  const { steps } = planRegister(preview, new Map());
  const block = steps.flatMap((step) =>
    step.kind === "cells" && step.cells.length > 1 ? [step.cells.slice(1)] : [],
  )[0];
  const rows = (block ?? []).map((cells, i): RowOf => {
    const entries = registerColumns.flatMap((column, c) => {
      const cell = cells[c];
      const shows = column === "name" ? (preview.rows[i]?.name ?? "") : "";
      return cell?.kind === "formula" ? [[column, [cell.formula, shows]] as const] : [];
    });
    return Object.fromEntries(entries);
  });
  return workbookOf([...snapshot.sheets, registerSheet(rows)]);
}

/** The longest of all steps: what the pane cannot draw in. */
function longestStep<T>(steps: Steps<T>): number {
  let longest = 0;
  for (;;) {
    const step: { done?: boolean | undefined } = {};
    const time = computed(() => void (step.done = steps.next().done));
    longest = Math.max(longest, time);
    if (step.done) return longest;
  }
}

interface Times {
  readonly [what: string]: number[];
}

function measure(snapshot: WorkbookSnapshot, workbook: KpiWorkbook): Times {
  const json = JSON.stringify(snapshot);
  const staff = workbookOf(snapshot.sheets.slice(0, 1));
  const times = { parsing: [], tables: [], reading: [], preview: [], plan: [] } as {
    [what: string]: number[];
  };
  for (let round = 0; round < rounds; round++) {
    const preview = previewRegister(workbook, "ja");
    times["parsing"]?.push(computed(() => void JSON.parse(json)));
    times["tables"]?.push(computed(() => void readWorkbook(staff)));
    times["reading"]?.push(
      computed(() => void applyRegister(workbook.staffReading, readRegister(snapshot))),
    );
    times["preview"]?.push(computed(() => void previewRegister(workbook, "ja")));
    times["plan"]?.push(computed(() => void planRegister(preview, new Map())));
  }
  return times;
}

let before: number | null = null;
test.each([100, 1_000, 10_000])(
  "the register of %d indicators",
  async (size) => {
    const first = plan(size);
    const again = await built(first);
    for (const [what, snapshot] of Object.entries({ new: first, "built again": again })) {
      const workbook = await read(snapshot);
      const times = measure(snapshot, workbook);
      const { parsing = [], tables = [], reading = [], preview = [], plan: planned = [] } = times;
      const sources = registerSources(workbook, "ja");
      const shown = previewRegister(workbook, "ja");
      print(`register, ${size} indicators, ${what}`, {
        "preview, ms": median(preview).toFixed(0),
        "plan, ms": median(planned).toFixed(0),
        "reading it back, ms": median(reading).toFixed(0),
        "reading the tables, ms": median(tables).toFixed(0),
        "preview to JSON.parse": ratio(preview, parsing),
        "plan to JSON.parse": ratio(planned, parsing),
        "reading back to JSON.parse": ratio(reading, parsing),
        "collecting, ms": computed(() => void registerSources(workbook, "ja")).toFixed(0),
        "longest step, ms": Math.max(
          longestStep(previewSteps(workbook, sources)),
          longestStep(planSteps(shown, new Map(), sources)),
        ).toFixed(0),
      });
      if (what === "built again") {
        const time = median(preview);
        if (before !== null)
          print("  preview", { "times the size before": (time / before).toFixed(1) });
        before = time;
      }
    }
  },
  300_000,
);
