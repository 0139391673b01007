import { unattended } from "../../src/app/attention";
import type { KpiWorkbook } from "../../src/app/kpi-workbook";
import { planRegister, planSteps } from "../../src/app/register/plan-register";
import { previewRegister, previewSteps } from "../../src/app/register/preview-register";
import { registerSources } from "../../src/app/register/register-sources";
import { readKpis } from "../../src/app/read-kpis";
import { applyRegister } from "../../src/core/register/apply-register";
import { registerColumns } from "../../src/core/register/columns";
import { readRegister } from "../../src/core/register/read-register";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { registerSheet, type RowOf } from "../core/register/support/register-sheet";
import { FakeWorkbook } from "../support/fake-workbook";
import { manualTimers } from "../support/manual-timers";
import { sheetOf, workbookOf } from "../support/sheet-snapshot";
import type { BenchLine } from "../../scripts/bench/bench-line";
import { computed, print, report } from "./measure";
import { longestStep } from "./support/longest-step";

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

/** Indicators, and how often each is measured. */
const sizes = [
  [100, 11],
  [1_000, 7],
  [10_000, 3],
  [100_000, 2],
] as const;

function readBack({ staffReading, snapshot }: KpiWorkbook): unknown {
  return applyRegister(staffReading, readRegister(snapshot));
}

async function measure(size: number, rounds: number): Promise<readonly BenchLine[]> {
  const first = plan(size);
  const again = await built(first);
  const lines: BenchLine[] = [];
  for (const [state, snapshot] of Object.entries({ new: first, "built again": again })) {
    const workbook = await read(snapshot);
    const json = JSON.stringify(snapshot);
    const preview = previewRegister(workbook, "ja");
    const theirs: number[] = [];
    const works: Readonly<Record<string, () => unknown>> = {
      "previewing the register of indicators": () => previewRegister(workbook, "ja"),
      "planning to write the register of indicators": () => planRegister(preview, new Map()),
      ...(state === "new"
        ? {}
        : { "reading the register of indicators": () => readBack(workbook) }),
    };
    const times = new Map<string, number[]>(Object.keys(works).map((what) => [what, []]));
    for (let round = 0; round < rounds; round++) {
      theirs.push(computed(() => void JSON.parse(json)));
      for (const [what, work] of Object.entries(works)) {
        times.get(what)?.push(computed(() => void work()));
      }
    }
    for (const [what, ours] of times) {
      const against = "JSON.parse of the same sheets";
      const figures = { against, size, unit: "ms", ours, theirs } as const;
      lines.push({ budget: "growth", what: `${what}, ${state}`, ...figures });
    }
    const sources = registerSources(workbook, "ja");
    const longest = Math.max(
      longestStep(previewSteps(workbook, sources)),
      longestStep(planSteps(preview, new Map(), sources)),
    );
    print(`steps of the register of ${size}, ${state}`, { "longest, ms": longest.toFixed(1) });
  }
  return lines;
}

// The first runs of all warm up the compiler.
await measure(1_000, 3);
for (const [size, rounds] of sizes) {
  for (const line of await measure(size, rounds)) report(line);
}
