import type { DiagramDirection } from "../../core/logic-model/layout/diagram";
import type { Language } from "../../core/messages/language";
import type { RangeAddress } from "../../core/sheet/address";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { PlannedName } from "../write-plan";
import type { Fingerprint } from "./fingerprint";

/** What the workbook remembers of the figure that was drawn: where, how, and what it said. */
export interface DiagramMark extends Fingerprint {
  readonly range: RangeAddress;
  readonly direction: DiagramDirection;
  readonly language: Language;
}

/** A hidden name: Excel keeps its cells right when rows and columns come and the sheet is renamed. */
export const markName = "KPI_model_diagram";

const written = /^(up|right) (ja|en) ([0-9a-f]{8}) ([0-9a-f]{8})$/;

/** The figure that stands in the workbook; `null` where none does, or nobody can tell. */
export function diagramMark({ names }: WorkbookSnapshot): DiagramMark | null {
  const name = names.find((one) => one.name.toLowerCase() === markName.toLowerCase());
  const [, direction, language, structure = "", figures = ""] =
    written.exec(name?.comment ?? "") ?? [];
  if (!name?.range || !direction) return null;
  return {
    range: name.range,
    direction: direction === "right" ? "right" : "up",
    language: language === "en" ? "en" : "ja",
    structure,
    figures,
  };
}

/** The same as a name to write. */
export function markAsName(mark: DiagramMark): PlannedName {
  const { range, direction, language, structure, figures } = mark;
  return { name: markName, range, comment: [direction, language, structure, figures].join(" ") };
}
