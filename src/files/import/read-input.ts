import { parseDelimited } from "../../core/import/parse-delimited";
import { readSource } from "../../core/import/read-source";
import { sheetOfRows } from "../../core/import/sheet-of-rows";
import type { ImportInput, ImportSource } from "../../core/import/source-value";
import type { ImportFault } from "../../core/messages/import-faults";
import { err, ok, type Result } from "../../core/result";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { archiveFault, archiveLimits, isExcelFile } from "./check-archive";
import { decodeText } from "./decode-text";
import { mostCells, mostRows } from "./table-limits";

/**
 * What a chosen file or a pasted text offers, by its content, whatever its name ends in. Never
 * rejects, whoever made the file.
 */
export async function readInput(input: ImportInput): Promise<Result<ImportSource, ImportFault>> {
  const snapshot = input.kind === "file" ? await readFile(input) : readText(input.name, input.text);
  if (!snapshot.ok) return snapshot;
  const reading = readSource(snapshot.value);
  return reading.values.length > 0 ? ok({ name: input.name, reading }) : err("no-values");
}

async function readFile({
  name,
  bytes,
}: Extract<ImportInput, { kind: "file" }>): Promise<Result<WorkbookSnapshot, ImportFault>> {
  if (bytes.length === 0) return err("empty");
  if (isExcelFile(bytes)) {
    const fault = archiveFault(bytes);
    if (fault) return err(fault);
    const { readXlsx } = await import("./read-xlsx");
    return readXlsx(bytes);
  }
  if (bytes.length > archiveLimits.packed) return err("too-large");
  const text = decodeText(bytes);
  return text === null
    ? err(/\.(?:csv|txt|tsv)$/i.test(name) ? "encoding" : "not-a-table")
    : readText(name, text);
}

function readText(name: string, text: string): Result<WorkbookSnapshot, ImportFault> {
  if (text.length > archiveLimits.packed) return err("too-large");
  const rows = parseDelimited(text);
  if (rows.length === 0) return err("empty");
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length > mostRows || rows.length * width > mostCells) return err("too-many-rows");
  return ok({ sheets: [sheetOfRows(name, rows)], names: [], settings: null });
}
