import { unattended } from "../../src/app/attention";
import type { KpiWorkbook } from "../../src/app/kpi-workbook";
import { LiveStatus } from "../../src/app/live-status";
import { LiveView } from "../../src/app/live-view";
import { Watched } from "../../src/app/observable";
import { systemTimers } from "../../src/app/ports";
import { readKpis } from "../../src/app/read-kpis";
import { Session } from "../../src/app/session";
import { statusAnswers } from "../../src/app/status-answers";
import { StatusCalls } from "../../src/app/status-calls";
import { findStatusCells } from "../../src/app/status-cells";
import { formatCell } from "../../src/core/sheet/address";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { provideStatus } from "../../src/functions/status-port";
import { pick, seeded, type Chance } from "../../src/workbench/host/seeded";
import type { Headless } from "./headless";
import { manualTimers, type ManualTimers } from "./manual-timers";

const rows = 12;
const sheet = "計画";
/** Baseline, actual and target of an indicator. */
const inputs = ["C", "D", "E"] as const;

/** What is typed: numbers as they come, texts as staff write them, nothing. */
const entries: readonly ((chance: Chance) => unknown)[] = [
  (chance) => Math.round(chance() * 1_000) / 10,
  (chance) => Math.round(chance() * 100),
  (chance) => `${Math.round(chance() * 100)}％`,
  () => "未集計",
  () => "",
];

/** Cells that are not as they should be: what was typed, or what a fresh computation gives. */
export interface Discrepancy {
  readonly cell: string;
  readonly shown: unknown;
  readonly expected: unknown;
}

/** The add-in at work in one workbook for a long time, with whoever types, sorts and refreshes. */
export class LongSession {
  readonly #headless: Headless;
  readonly #chance: Chance;
  readonly #timers: ManualTimers = manualTimers();
  readonly #workbook = new ExcelWorkbook(systemTimers);
  readonly #session: Session;
  readonly #live: LiveView;
  /** What was typed last, by the name of the indicator. */
  readonly #typed = new Map<string, unknown[]>();

  constructor(headless: Headless, seed: number) {
    this.#headless = headless;
    this.#chance = seeded(seed);
    const view = new Watched<KpiWorkbook | null>(null);
    const calls = new StatusCalls();
    const setting = { workbook: this.#workbook, timers: this.#timers, view, calls };
    this.#live = new LiveView(setting);
    const status = new LiveStatus(this.#live, calls);
    provideStatus((address) => status.resolve(address));
    this.#session = new Session(setting);
  }

  /** Opens a table of indicators, each with its status. */
  async start(): Promise<void> {
    const { host, workbench } = this.#headless;
    host.openEmpty();
    const header = ["指標", "単位", "現状値（2025年）", "2026年実績", "目標値（2029年）", "状態"];
    const body = Array.from({ length: rows }, (_, i) => {
      const name = `指標その${i + 1}`;
      this.#typed.set(name, [26, 30 + i, 90]);
      return [name, "％", 26, 30 + i, 90, "=KPI.STATUS()"];
    });
    await workbench.write("Sheet1!A1", [header, ...body]);
    await this.#inExcel((workbook) => {
      workbook.worksheets.getItem("Sheet1").name = sheet;
    });
    await this.#live.start();
    await this.#session.read();
  }

  /** One thing that people do: mostly typing. */
  async act(): Promise<void> {
    const dice = this.#chance();
    if (dice < 0.8) await this.#until(this.#type());
    else if (dice < 0.88) await this.#until(this.#session.refresh());
    else if (dice < 0.94) await this.#until(this.#recalculate());
    else if (dice < 0.97) await this.#until(this.#sort());
    else await this.rest();
  }

  /** Lets time pass until Excel and the add-in have nothing to do. */
  async rest(): Promise<void> {
    await this.#until(this.#headless.workbench.idle());
    await this.#timers.pass(400);
    await this.#until(this.#headless.workbench.idle());
  }

  /** What is wrong once everything has come to rest. */
  async discrepancies(): Promise<readonly Discrepancy[]> {
    let found = await this.#until(this.#compare());
    for (let i = 0; i < 10 && found.length > 0; i += 1) {
      await this.rest();
      found = await this.#until(this.#compare());
    }
    return found;
  }

  async #compare(): Promise<readonly Discrepancy[]> {
    const fresh = await readKpis(new ExcelWorkbook(systemTimers), unattended(systemTimers));
    if (!fresh?.ok) throw new Error("The workbook was not read.");
    const answers = statusAnswers(fresh.value);
    const cells = findStatusCells(fresh.value.snapshot);
    const statuses = cells.map(({ at, shown }) => ({
      ...{ cell: formatCell(at), shown, expected: answers(at) },
    }));
    const { values } = await this.#headless.workbench.read(`${sheet}!A2:E${rows + 1}`);
    const typed = values.map(([name, , ...shown]) => ({
      ...{ cell: String(name), shown: JSON.stringify(shown) },
      expected: JSON.stringify(this.#typed.get(String(name))),
    }));
    const wrong = [...statuses, ...typed].filter(({ shown, expected }) => shown !== expected);
    return cells.length === rows
      ? wrong
      : [...wrong, { cell: "all", shown: cells.length, expected: rows }];
  }

  async #type(): Promise<void> {
    const { workbench } = this.#headless;
    const row = 2 + Math.floor(this.#chance() * rows);
    const column = Math.floor(this.#chance() * inputs.length);
    const entry = pick(this.#chance, entries)?.(this.#chance);
    const name = (await workbench.read(`${sheet}!A${row}`)).values[0]?.[0];
    const typed = this.#typed.get(String(name));
    if (typed) typed[column] = entry;
    await workbench.write(`${sheet}!${inputs[column] ?? ""}${row}`, [[entry]]);
  }

  async #recalculate(): Promise<void> {
    await this.#inExcel((workbook) => {
      workbook.application.calculate("Full");
    });
  }

  async #sort(): Promise<void> {
    const key = Math.floor(this.#chance() * 5);
    const ascending = this.#chance() < 0.5;
    await this.#inExcel((workbook) => {
      const body = workbook.worksheets.getItem(sheet).getRange(`A2:F${rows + 1}`);
      body.sort.apply([{ key, ascending }]);
    });
  }

  async #inExcel(work: (workbook: Excel.Workbook) => void): Promise<void> {
    const context = new Excel.RequestContext();
    work(context.workbook);
    await context.sync();
  }

  /** The clock goes on while Excel or the add-in work: cells wait for an answer that takes its time. */
  async #until<T>(work: Promise<T>): Promise<T> {
    const state = { works: true };
    const end = () => {
      state.works = false;
    };
    work.then(end, end);
    while (state.works) await this.#timers.pass(50);
    return work;
  }
}
