import { CellBorders } from "./cell-borders";
import { CellLooks } from "./cell-looks";
import { CellLocks } from "./cell-locks";
import { ConditionalRules } from "./conditional-rules";
import { DefinedNames } from "./defined-names";
import type { Grid } from "./grid";
import { SheetLines } from "./sheet-lines";
import { SheetStructure } from "./sheet-structure";
import { SheetTables } from "./sheet-tables";
import { SheetTabs } from "./sheet-tabs";
import { SpillAreas } from "./spill-areas";
import { TableHeaders } from "./table-headers";

/** What Excel's object model needs of the spreadsheet beside the content of its cells. */
export class SheetParts {
  readonly tabs: SheetTabs;
  readonly looks: CellLooks;
  readonly borders: CellBorders;
  readonly locks: CellLocks;
  readonly lines: SheetLines;
  readonly structure: SheetStructure;
  readonly spills: SpillAreas;
  readonly tables: SheetTables;
  readonly tableHeaders: TableHeaders;
  readonly names: DefinedNames;
  readonly rules: ConditionalRules;

  constructor({ book, cells, changes }: Grid) {
    this.tabs = new SheetTabs(book);
    this.looks = new CellLooks(book);
    this.borders = new CellBorders(this.looks);
    this.locks = new CellLocks(book);
    this.lines = new SheetLines(book, cells);
    this.structure = new SheetStructure(book, cells);
    this.spills = new SpillAreas(book);
    this.tables = new SheetTables(book);
    this.tableHeaders = new TableHeaders(book, cells, changes);
    this.names = new DefinedNames(book);
    this.rules = new ConditionalRules(book);
  }
}
