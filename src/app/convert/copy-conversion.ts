import type { CopiedFile, CopyCell, CopyRequest } from "../../core/convert/copy-request";
import { err, ok, type Result } from "../../core/result";
import { cellAt, type SheetSnapshot } from "../../core/sheet/snapshot";
import type { Attention } from "../attention";
import type { Workbook, WorkbookFile } from "../ports";
import type { PlannedCell } from "../write-plan";
import { convertedTexts } from "./converted-list";
import { copyName } from "./copy-name";
import type { ConversionPreview } from "./preview-conversion";
import { isAsShown, listedAfter } from "./write-conversion";
import type { Wanted } from "../wanted";

/** A converted copy of the workbook's file; the workbook itself is as it was. */
export interface ConvertedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly cells: number;
}

/** Makes the copy, beside the page's own thread where the host allows it. */
export type CopyMaker = (request: CopyRequest) => Promise<Result<CopiedFile, "unreadable">>;

/** What a copy needs of the world. */
export interface CopySetting {
  readonly workbook: Workbook;
  readonly file: WorkbookFile;
  readonly maker: () => Promise<CopyMaker>;
}

const plainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const macroType = "application/vnd.ms-excel.sheet.macroEnabled.12";

/**
 * The workbook's file with what was shown in the place of our formulas. Nothing is written into the
 * workbook. `changed`: it is another by now. `unreadable`: Excel gives a file that cannot be
 * converted. `null` when nobody wanted it any more.
 */
export async function copyConversion(
  { workbook, file, maker }: CopySetting,
  preview: ConversionPreview,
  attention: Attention,
): Promise<Wanted<ConvertedFile | "changed" | "unreadable">> {
  attention.report({ step: "reading", done: 0, total: null });
  const name = await file.name();
  const bytes = await file.content();
  if (!bytes.ok) return bytes;
  // Read afterwards: what the file holds is no newer than this.
  const read = await workbook.read();
  if (!read.ok) return read;
  if (!isAsShown(preview, read.value)) return ok("changed");
  if (!(await attention.pause())) return null;
  attention.report({ step: "preparing", done: 0, total: null });
  const make = await maker().catch(() => null);
  if (!make) return err({ kind: "unknown", detail: "The code for copies could not be loaded." });
  const copy = await make({
    bytes: bytes.value,
    snapshot: read.value,
    cells: copyCells(preview),
    list: convertedTexts(preview.sheet, preview.language, listedAfter(preview)),
  });
  if (!(await attention.pause())) return null;
  if (!copy.ok) return ok("unreadable");
  const { macros } = copy.value;
  return ok({
    // Excel opens no file whose ending and content disagree.
    name: copyName(name, preview.language).replace(/\.xls[xm]$/, macros ? ".xlsm" : ".xlsx"),
    type: macros ? macroType : plainType,
    bytes: copy.value.bytes,
    cells: preview.converted.length,
  });
}

function copyCells({ converted, snapshot }: ConversionPreview): readonly CopyCell[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return converted.flatMap(({ at: { sheet }, block, becomes, cells }) =>
    cells.flatMap((line, r) =>
      line.flatMap((cell, c): CopyCell[] => {
        const at = { sheet, row: block.top + r, column: block.left + c };
        const content = contentOf(cell, becomes, valueAt(sheets.get(sheet), at));
        return content ? [{ ...at, content }] : [];
      }),
    ),
  );
}

function contentOf(
  cell: PlannedCell,
  becomes: "formula" | "value",
  value: CopyValue,
): CopyCell["content"] | null {
  switch (cell.kind) {
    case "blank":
      return null;
    case "text":
      return { kind: "text", text: cell.text };
    case "number":
      return { kind: "number", value: cell.value };
    case "formula":
      return becomes === "formula"
        ? { kind: "equal", value }
        : { kind: "formula", formula: cell.formula, value };
  }
}

type CopyValue = ReturnType<typeof valueAt>;

function valueAt(sheet: SheetSnapshot | undefined, at: { row: number; column: number }) {
  return sheet ? cellAt(sheet, at).value : "";
}
