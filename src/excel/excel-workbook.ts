import type { HostError } from "../app/host-error";
import type { CellFormula, Timers, Workbook } from "../app/ports";
import type { WritePlan } from "../app/write-plan";
import { ok, type Result } from "../core/result";
import { formatRectangle, type CellAddress, type RangeAddress } from "../core/sheet/address";
import type { WorkbookLooks } from "../core/sheet/looks";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import { applyWritePlan } from "./apply-write-plan";
import { BegunDrawings } from "./begun-drawings";
import { queueChanges } from "./changes";
import { queueFormulas, splitFormulas } from "./enter-formulas";
import { queueDirty } from "./mark-dirty";
import { readLooks } from "./read-looks";
import { roundTrips, type RoundTrip } from "./round-trip";
import { blocksOfFormulas } from "./watched-blocks";
import { WorkbookReader } from "./workbook-reader";
import { writeWatched } from "./write-watched";

/** Milliseconds after which Excel counts as busy: long enough for a large workbook on the web. */
const patience = 30_000;

/** The workbook in Excel, through Office.js. One call is one request, and no proxy leaves it. */
export class ExcelWorkbook implements Workbook {
  readonly #roundTrip: RoundTrip;
  readonly #reader: WorkbookReader;
  readonly #begun = new BegunDrawings();

  constructor(timers: Timers) {
    this.#roundTrip = roundTrips(timers, patience);
    this.#reader = new WorkbookReader(this.#roundTrip);
  }

  read(): Promise<Result<WorkbookSnapshot, HostError>> {
    return this.#reader.read();
  }

  async readLooks(what: "all" | "formulas" = "all"): Promise<Result<WorkbookLooks, HostError>> {
    if (this.#reader.tables === null) {
      const read = await this.read();
      if (!read.ok) return read;
    }
    return readLooks(this.#roundTrip, this.#reader.sheets, what);
  }

  async apply(plan: WritePlan, basis?: WorkbookSnapshot): Promise<Result<null, HostError>> {
    const first = await this.#write(plan, basis);
    if (first.ok || !mayBeStale(first.error)) return first;
    // Sheets or tables have come or gone since the last read. Every step says what shall be there
    // afterwards, so the plan can be applied once more on what is there now. What it has written the
    // first time is no longer as it was read.
    const read = await this.read();
    return read.ok ? this.#write(plan) : read;
  }

  async #write(plan: WritePlan, basis?: WorkbookSnapshot): Promise<Result<null, HostError>> {
    if (this.#reader.tables === null) {
      const read = await this.read();
      if (!read.ok) return read;
    }
    const { listing, tables } = this.#reader;
    const known = { listing, tables: tables ?? [] };
    const watch = { begun: this.#begun, basis: basis ?? null };
    const written = await applyWritePlan(this.#roundTrip, plan, known, watch);
    if (!written.ok) return written;
    this.#reader.learn(written.value);
    return ok(null);
  }

  select(range: RangeAddress): Promise<Result<null, HostError>> {
    return this.#roundTrip((context) => {
      const sheet = context.workbook.worksheets.getItem(range.sheet);
      sheet.activate();
      sheet.getRange(formatRectangle(range)).select();
      return () => null;
    });
  }

  markDirty(cells: readonly CellAddress[]): Promise<Result<null, HostError>> {
    if (cells.length === 0) return Promise.resolve(ok(null));
    return this.#roundTrip((context) => {
      queueDirty(context, cells);
      return () => null;
    });
  }

  async enterFormulas(
    formulas: readonly CellFormula[],
    basis: WorkbookSnapshot,
  ): Promise<Result<null, HostError>> {
    const parts = splitFormulas(formulas).map((part) => ({
      blocks: blocksOfFormulas(part),
      queue: (context: Excel.RequestContext) => {
        queueFormulas(context, part);
        return () => null;
      },
    }));
    const entered = await writeWatched(this.#roundTrip, parts, {
      basis,
      changedBesides: () => null,
    });
    return entered.ok ? ok(null) : entered;
  }

  async onChanged(listener: () => void): Promise<Result<null, HostError>> {
    const registered = await this.#roundTrip((context) => queueChanges(context, listener));
    if (!registered.ok) return registered;
    this.#reader.learn(registered.value);
    return ok(null);
  }
}

function mayBeStale({ kind }: HostError): boolean {
  return kind === "item-missing" || kind === "name-taken";
}
