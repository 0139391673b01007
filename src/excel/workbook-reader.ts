import type { HostError } from "../app/host-error";
import { err, ok, type Result } from "../core/result";
import type { Rectangle } from "../core/sheet/address";
import { usedRange, type SheetSnapshot, type WorkbookSnapshot } from "../core/sheet/snapshot";
import { queueListing, type Listing } from "./listing";
import { readInBlocks } from "./read-in-blocks";
import type { LookedAt } from "./read-looks";
import { queueMemory, type WorkbookMemory } from "./read-memory";
import { queueSheet, queueTable, type PlacedTable, type SheetCells } from "./read-sheet";
import type { Collect, RoundTrip } from "./round-trip";

/** The workbook as of one read: its listing, and the content by the ids of the listing. */
interface Harvest {
  readonly listing: Listing;
  readonly sheets: ReadonlyMap<string, SheetCells>;
  readonly tables: ReadonlyMap<string, PlacedTable>;
  readonly memory: WorkbookMemory;
}

const tooLarge: HostError = { kind: "too-large", detail: "Range.values is null" };

/**
 * Reads all visible sheets. It asks for those it knows from last time together with the list of
 * sheets and tables, so one request is enough as long as no sheet or table has come since.
 */
export class WorkbookReader {
  readonly #roundTrip: RoundTrip;
  #listing: Listing = { sheets: [], tables: [] };
  #tables: readonly PlacedTable[] | null = null;
  #used: ReadonlyMap<string, Rectangle> = new Map();
  /** Excel has refused to pass this workbook whole: that is not tried again. */
  #blockwise = false;

  constructor(roundTrip: RoundTrip) {
    this.#roundTrip = roundTrip;
  }

  /** What the workbook consisted of when Excel was asked last. */
  get listing(): Listing {
    return this.#listing;
  }

  /** Another request has brought a newer listing: the next read can ask for all of it at once. */
  learn(listing: Listing): void {
    this.#listing = listing;
    this.#tables = null;
  }

  /** The Excel Tables as of the last read; `null` when something newer is known than that. */
  get tables(): readonly PlacedTable[] | null {
    return this.#tables;
  }

  /** The visible sheets as of the last read, and where their content stood then. */
  get sheets(): readonly LookedAt[] {
    return this.#listing.sheets
      .filter(({ visible }) => visible)
      .map(({ id, name }) => ({ id, name, used: this.#used.get(id) ?? null }));
  }

  async read(): Promise<Result<WorkbookSnapshot, HostError>> {
    const harvest = await this.#harvest();
    if (!harvest.ok) return harvest;
    this.#listing = harvest.value.listing;
    this.#tables = [...harvest.value.tables.values()];
    this.#used = usedRanges(harvest.value);
    return ok(snapshotOf(harvest.value));
  }

  async #harvest(): Promise<Result<Harvest, HostError>> {
    let harvest = await this.#readWhole();
    if (!harvest.ok && harvest.error.kind === "item-missing") {
      // What we knew has gone in a way that Excel takes for our mistake: begin with a fresh listing.
      this.#listing = { sheets: [], tables: [] };
      harvest = await this.#readWhole();
    }
    if (!harvest.ok && harvest.error.kind === "too-large") {
      this.#blockwise = true;
      harvest = await this.#readWhole();
    }
    return harvest;
  }

  async #readWhole(): Promise<Result<Harvest, HostError>> {
    const known = await this.#ask(this.#listing);
    if (!known.ok) return known;
    const { listing, sheets, tables } = known.value;
    const missing: Listing = {
      sheets: listing.sheets.filter((sheet) => sheet.visible && !sheets.has(sheet.id)),
      tables: listing.tables.filter((id) => !tables.has(id)),
    };
    if (missing.sheets.length + missing.tables.length === 0) return known;
    const came = await this.#ask(missing);
    if (!came.ok) return came;
    return ok({
      ...came.value,
      sheets: new Map([...sheets, ...came.value.sheets]),
      tables: new Map([...tables, ...came.value.tables]),
    });
  }

  /** The listing of now, and the content of what `wanted` lists as visible: one request if it fits. */
  async #ask(wanted: Listing): Promise<Result<Harvest, HostError>> {
    const ids = wanted.sheets.filter((sheet) => sheet.visible).map((sheet) => sheet.id);
    const answer = await this.#roundTrip((context) => {
      const listing = queueListing(context);
      const memory = queueMemory(context);
      const whole = this.#blockwise ? [] : ids;
      const sheets = whole.map((id) => [id, queueSheet(context, id)] as const);
      const tables = wanted.tables.map((id) => [id, queueTable(context, id)] as const);
      return () => ({
        listing: listing(),
        memory: memory(),
        sheets: collect(sheets),
        tables: collect(tables),
      });
    });
    if (!answer.ok) return answer;
    const sheets = this.#blockwise
      ? await this.#readInBlocks(ids, answer.value.listing)
      : allWhole(answer.value.sheets);
    return sheets.ok ? ok({ ...answer.value, sheets: sheets.value }) : sheets;
  }

  async #readInBlocks(
    ids: readonly string[],
    listing: Listing,
  ): Promise<Result<ReadonlyMap<string, SheetCells>, HostError>> {
    const there = new Set(listing.sheets.map((sheet) => sheet.id));
    const left = ids.filter((id) => there.has(id));
    return left.length === 0 ? ok(new Map()) : readInBlocks(this.#roundTrip, left);
  }
}

/** The sheets, if Excel passed the cells of each. */
function allWhole(
  sheets: ReadonlyMap<string, SheetCells | "too-large">,
): Result<ReadonlyMap<string, SheetCells>, HostError> {
  const whole = new Map<string, SheetCells>();
  for (const [id, cells] of sheets) {
    if (cells === "too-large") return err(tooLarge);
    whole.set(id, cells);
  }
  return ok(whole);
}

/** Collects what is still there. */
function collect<T>(
  queued: readonly (readonly [string, Collect<T | null>])[],
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const [id, read] of queued) {
    const value = read();
    if (value !== null) found.set(id, value);
  }
  return found;
}

function usedRanges({ sheets }: Harvest): ReadonlyMap<string, Rectangle> {
  const used = new Map<string, Rectangle>();
  for (const [id, cells] of sheets) {
    const range = usedRange(cells);
    if (range) used.set(id, range);
  }
  return used;
}

function snapshotOf({ listing, sheets, tables, memory }: Harvest): WorkbookSnapshot {
  const placed = [...tables.values()];
  return {
    ...memory,
    sheets: listing.sheets.flatMap(({ id, name, visible }): SheetSnapshot[] => {
      const cells = sheets.get(id);
      if (!visible || !cells) return [];
      const own = placed.filter((table) => table.sheet === name);
      return [{ name, ...cells, tables: own.map(({ name, rectangle }) => ({ name, rectangle })) }];
    }),
  };
}
