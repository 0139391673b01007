import type { DraftSubject, IndicatorDraft } from "../../core/define/draft";
import type { Language } from "../../core/messages/language";
import { ok } from "../../core/result";
import type { RangeAddress } from "../../core/sheet/address";
import { outputLanguage } from "../../core/settings/settings";
import { applyWanted, type Undoable } from "../apply-wanted";
import type { Attention } from "../attention";
import type { KpiWorkbook } from "../kpi-workbook";
import type { Workbook } from "../ports";
import { readKpis } from "../read-kpis";
import { listOf } from "./list-of";
import { previewDefinition, type DefinitionPreview } from "./preview-definition";
import type { Wanted } from "../wanted";

/** What writing a draft would do to a workbook; `null` when nobody wanted to know any more. */
export async function prepareDefinition(
  basis: KpiWorkbook,
  draft: IndicatorDraft,
  writer: Language,
  attention: Attention,
): Promise<DefinitionPreview | null> {
  if (!(await attention.pause())) return null;
  const list = listOf(basis.snapshot, draft.content.count);
  return previewDefinition(basis, draft, list, outputLanguage(basis.settings, writer));
}

/** What was written, and what the way back needs. */
export interface WrittenDefinition extends Undoable {
  /** The row of the register. */
  readonly row: RangeAddress;
  readonly subject: DraftSubject;
}

/**
 * Writes exactly what the preview showed. One read, one write; if the workbook has become another
 * since, nothing is written. `null` when nobody wanted it any more.
 */
export async function writeDefinition(
  workbook: Workbook,
  draft: IndicatorDraft,
  preview: DefinitionPreview,
  writer: Language,
  attention: Attention,
): Promise<Wanted<WrittenDefinition | "changed">> {
  const read = await readKpis(workbook, attention);
  if (!read?.ok) return read;
  const now = await prepareDefinition(read.value, draft, writer, attention);
  if (!now) return null;
  if (now.kind === "gone" || outline(now) !== outline(preview)) return ok("changed");
  const written = await applyWanted(workbook, now.plan, read.value.snapshot, attention);
  return written?.ok ? ok({ ...written.value, row: now.row, subject: now.subject }) : written;
}

/** What is written, and what it takes the place of; values that Excel is still calculating do not matter. */
function outline(preview: DefinitionPreview): string {
  if (preview.kind === "gone") return "";
  const { plan, changes } = preview;
  return JSON.stringify([plan, changes.map(({ at, replaced }) => [at, replaced])]);
}
