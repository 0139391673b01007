import { formatValue } from "hucre";
import type { HostError } from "../../src/app/host-error";
import type { CellFormula, Workbook } from "../../src/app/ports";
import type { WritePlan } from "../../src/app/write-plan";
import { err, ok, type Result } from "../../src/core/result";
import {
  formatCell,
  formatRange,
  parseAddress,
  type CellAddress,
  type RangeAddress,
} from "../../src/core/sheet/address";
import type { WorkbookLooks } from "../../src/core/sheet/looks";
import type {
  CellValue,
  DefinedName,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/core/sheet/snapshot";

/** What `KPI.STATUS()` asks, as Excel does when it calculates a cell. */
type Resolve = (address: string) => Promise<string>;

/**
 * A workbook in memory for the use cases: it keeps count of what is asked of it, refuses when told
 * to, and calculates `=KPI.STATUS()` cells as Excel does: when entered and when marked, never else.
 */
export class FakeWorkbook implements Workbook {
  /** Everything that was asked, in order: `read`, `apply`, `mark Sheet1!A1 Sheet1!A2`, `enter …`, `select …`. */
  readonly requests: string[] = [];
  readonly plans: WritePlan[] = [];
  /** Refusals of the next requests, in order; `null` lets one pass. */
  readonly refusals: (HostError | null)[] = [];
  resolve: Resolve | null = null;
  /** What `readLooks` answers. */
  looks: WorkbookLooks = { sheets: [] };
  /** As an Excel that does not call the functions of cells marked dirty. */
  ignoresMarks = false;
  #sheets: readonly SheetSnapshot[];
  readonly #names: readonly DefinedName[];
  readonly #settings: string | null;
  readonly #listeners = new Set<() => void>();
  #held: (() => void)[] | null = null;

  constructor({ sheets, names, settings }: WorkbookSnapshot) {
    this.#sheets = structuredClone(sheets);
    this.#names = names;
    this.#settings = settings;
  }

  read(): Promise<Result<WorkbookSnapshot, HostError>> {
    return this.#answer("read", () => ({
      sheets: this.#sheets,
      names: this.#names,
      settings: this.#settings,
    }));
  }

  readLooks(what: "all" | "formulas" = "all"): Promise<Result<WorkbookLooks, HostError>> {
    return this.#answer(what === "all" ? "looks" : "looks formulas", () => this.looks);
  }

  apply(plan: WritePlan): Promise<Result<null, HostError>> {
    this.plans.push(plan);
    return this.#answer("apply", () => null);
  }

  select(range: RangeAddress): Promise<Result<null, HostError>> {
    return this.#answer(`select ${formatRange(range)}`, () => null);
  }

  markDirty(cells: readonly CellAddress[]): Promise<Result<null, HostError>> {
    if (cells.length === 0) return Promise.resolve(ok(null));
    return this.#answer(`mark ${cells.map(formatCell).join(" ")}`, () => {
      if (!this.ignoresMarks) for (const cell of cells) this.#calculate(cell);
      return null;
    });
  }

  enterFormulas(formulas: readonly CellFormula[]): Promise<Result<null, HostError>> {
    if (formulas.length === 0) return Promise.resolve(ok(null));
    return this.#answer(`enter ${formulas.map(({ at }) => formatCell(at)).join(" ")}`, () => {
      for (const { at, formula } of formulas) this.enter(formatCell(at), formula);
      return null;
    });
  }

  onChanged(listener: () => void): Promise<Result<null, HostError>> {
    return this.#answer("listen", () => {
      this.#listeners.add(listener);
      return null;
    });
  }

  /** Enters a value or formula as a user would; the listeners hear of it. */
  enter(address: string, entry: CellValue): void {
    const at = this.#at(address);
    const isFormula = typeof entry === "string" && entry.startsWith("=");
    this.#set(at, { formula: entry, value: isFormula ? "#BUSY!" : entry });
    if (isFormula) this.#calculate(at);
    for (const listener of this.#listeners) listener();
  }

  /** What was entered into the cell. */
  formula(address: string): CellValue | undefined {
    const { sheet, row, column } = this.#at(address);
    return this.#sheet(sheet).formulas[row]?.[column];
  }

  /** What the cell shows. */
  shown(address: string): CellValue | undefined {
    const { sheet, row, column } = this.#at(address);
    return this.#sheet(sheet).values[row]?.[column];
  }

  /** Has the cell show something, without calculating it. */
  show(address: string, value: CellValue): void {
    const at = this.#at(address);
    const formula = this.#sheet(at.sheet).formulas[at.row]?.[at.column] ?? value;
    this.#set(at, { formula, value });
  }

  /** All sheets go. */
  clear(): void {
    this.#sheets = [];
  }

  /** A sheet gets another name; as in Excel, nobody is told. */
  rename(from: string, to: string): void {
    this.#sheets = this.#sheets.map((sheet) =>
      sheet.name === from ? { ...sheet, name: to } : sheet,
    );
  }

  /** Tells nobody about changes any more. */
  silence(): void {
    this.#listeners.clear();
  }

  add(sheet: SheetSnapshot): void {
    this.#sheets = [...this.#sheets, sheet];
  }

  /** Lets requests wait until `release` is called. */
  hold(): { release(): void } {
    const held: (() => void)[] = [];
    this.#held = held;
    return {
      release: () => {
        this.#held = null;
        for (const go of held) go();
      },
    };
  }

  async #answer<T>(request: string, work: () => T): Promise<Result<T, HostError>> {
    this.requests.push(request);
    const held = this.#held;
    if (held) await new Promise<void>((go) => held.push(go));
    const refusal = this.refusals.shift();
    return refusal ? err(refusal) : ok(work());
  }

  #calculate(at: CellAddress): void {
    const formula = this.#sheet(at.sheet).formulas[at.row]?.[at.column];
    if (!this.resolve || formula !== "=KPI.STATUS()") return;
    this.resolve(formatCell(at)).then(
      (value) => this.#set(at, { formula, value }),
      () => this.#set(at, { formula, value: "#N/A" }),
    );
  }

  #at(address: string): CellAddress {
    const parsed = parseAddress(address);
    if (!parsed.ok) throw new Error(`Not an address: ${address}`);
    const { sheet, rectangle } = parsed.value;
    const name = sheet ?? this.#sheets[0]?.name ?? "";
    return { sheet: name, row: rectangle.top, column: rectangle.left };
  }

  #sheet(name: string): SheetSnapshot {
    const sheet = this.#sheets.find((sheet) => sheet.name === name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet;
  }

  /** Every snapshot that was handed out stays as it was: the sheet is replaced, not changed. */
  #set({ sheet, row, column }: CellAddress, cell: { formula: CellValue; value: CellValue }): void {
    const put = <T>(matrix: readonly (readonly T[])[], value: T) =>
      matrix.map((cells, r) =>
        r === row ? cells.map((old, c) => (c === column ? value : old)) : cells,
      );
    this.#sheets = this.#sheets.map((old) =>
      old.name !== sheet
        ? old
        : {
            ...old,
            values: put(old.values, cell.value),
            texts: put(old.texts, textOf(cell.value, old.formats[row]?.[column] ?? "General")),
            formulas: put(old.formulas, cell.formula),
          },
    );
  }
}

function textOf(value: CellValue, format: string): string {
  return typeof value === "number" ? formatValue(value, format) : String(value);
}
