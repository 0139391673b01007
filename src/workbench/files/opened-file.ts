import type { RoundtripWorkbook } from "hucre/xlsx";
import type { Localized } from "../../core/messages/language";
import type { ConditionalRule } from "../grid/conditional-rule";
import type { Furnishing } from "../host/furnishing-store";
import type { ShapeRecord } from "../host/model/shape-record";
import type { BookData, GridRange } from "./book-data";
import type { PackageParts } from "./package-parts";

/** A file that has been read: what the grid shows, and what saving needs of the original. */
export interface OpenedFile {
  readonly name: string;
  /** For the grid, which may change it; tables and names are in its resources. */
  readonly book: BookData;
  /** The add-in's workbook settings, by key. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Choices, page setup and charts of the sheets, by sheet id. */
  readonly furnishings: Readonly<Record<string, Furnishing>>;
  /** The shapes that can be shown, of all sheets. */
  readonly shapes: readonly ShapeRecord[];
  /** What the file holds and the workbench does not show, although saving keeps it. */
  readonly warnings: readonly Localized[];
  /** The original, never changed. */
  readonly original: OriginalFile;
}

/** The file as it came: its parts by path, and what the file library made of them. */
export interface OriginalFile {
  readonly parts: PackageParts;
  readonly workbook: RoundtripWorkbook;
}

/** The workbook as it stands in the grid when it is saved. */
export interface CurrentBook {
  readonly book: BookData;
  /** Areas that formulas have filled beyond their own cell, by sheet id, with the values there. */
  readonly spills?: Readonly<Record<string, readonly SpilledArea[]>>;
  /** Conditional formats of the grid, by sheet id. */
  readonly rules?: Readonly<Record<string, readonly ConditionalRule[]>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Choices and page setup, by sheet id; of a sheet that is not here, the file's stay. */
  readonly furnishings?: Readonly<Record<string, Furnishing>>;
  readonly activeSheetId?: string;
  /** The shapes of each sheet from back to front, by sheet id; of a sheet that is not here, the file's stay. */
  readonly shapes?: Readonly<Record<string, readonly ShapeRecord[]>>;
}

export interface SpilledArea {
  readonly range: GridRange;
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
}

export type RefusalKind =
  "empty" | "not-xlsx" | "encrypted" | "old-format" | "broken" | "too-large";

/** Why a file can't be opened, in words for the person who chose it. */
export class FileRefused extends Error {
  readonly kind: RefusalKind;
  readonly detail: string;

  constructor(kind: RefusalKind, detail = "") {
    super(`${refusals[kind].en}${detail ? ` (${detail})` : ""}`);
    this.name = "FileRefused";
    this.kind = kind;
    this.detail = detail;
  }

  get text(): Localized {
    return refusals[this.kind];
  }
}

const refusals: Record<RefusalKind, Localized> = {
  empty: {
    ja: "ファイルが空です。別のファイルを選んでください。",
    en: "The file is empty. Choose another one.",
  },
  "not-xlsx": {
    ja: "Excel ブック（.xlsx）ではありません。Excel で .xlsx として保存してから開いてください。",
    en: "This is not an Excel workbook (.xlsx). Save it as .xlsx in Excel, then open it here.",
  },
  encrypted: {
    ja: "パスワードで暗号化されています。Excel で暗号化を外して保存してから開いてください。",
    en: "The file is encrypted. Remove the password in Excel, then open it here.",
  },
  "old-format": {
    ja: "古い形式（.xls）です。Excel で .xlsx として保存してから開いてください。",
    en: "This is the old format (.xls). Save it as .xlsx in Excel, then open it here.",
  },
  broken: {
    ja: "ファイルが壊れているため読めません。Excel で開いて修復し、保存し直してください。",
    en: "The file is damaged. Open and repair it in Excel, save it, then try again.",
  },
  "too-large": {
    ja: "作業台で開ける大きさを超えています（圧縮 30 MB、展開 300 MB、セル 100 万個まで）。Excel で開いてください。",
    en: "The file is too large for the workbench (30 MB, 300 MB unpacked, one million cells). Open it in Excel.",
  },
};
