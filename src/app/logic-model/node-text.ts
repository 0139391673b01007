import type { IndicatorFigures } from "../../core/logic-model/layout/node-content";
import { style } from "../../core/logic-model/layout/style";
import { isAim } from "../../core/logic-model/layer-roles";
import type { LayerRole, ModelIndicator, ModelNode } from "../../core/logic-model/model";
import type { Language } from "../../core/messages/language";
import { logicModelTexts } from "../../core/messages/logic-model";
import { statusMark, statusWord } from "../../core/messages/status-words";
import { nodeLook, paper, statusColors } from "../../core/report/logic-model-look";
import type { PlannedText, TextPiece } from "../planned-drawing";

/** Points a pixel, at 96 dpi. */
export const pointsPerPixel = 0.75;

/** By `Indicator.id`. */
export type Figures = ReadonlyMap<string, IndicatorFigures>;

/** What a node's shape says: its name, then each indicator with its kind, status and values below. */
export function nodeText(
  node: ModelNode,
  role: LayerRole | null,
  figures: Figures,
  language: Language,
): PlannedText {
  const name = piece(node.name, style.nameSize, nodeLook(role).text, true);
  const lines = node.indicators.map((one) => indicatorPieces(one, figures, language));
  const { unmeasured } = logicModelTexts(language).figure;
  const none =
    lines.length === 0 && !isAim(role)
      ? [piece(`\n${unmeasured}`, style.valueSize, paper.faint, false)]
      : [];
  return {
    pieces: [name, ...lines.flat(), ...none].filter(({ text }) => text !== ""),
    align: lines.length > 0 ? "Left" : "Center",
  };
}

/** Each of them begins a new line. */
function indicatorPieces(
  { name, kind, indicatorId }: ModelIndicator,
  figures: Figures,
  language: Language,
): readonly TextPiece[] {
  const word = logicModelTexts(language).shortKinds[kind];
  const color = kind === "reference" ? paper.faint : paper.text;
  const said = [
    piece(`\n${word} `, style.valueSize, color, true),
    piece(name, style.textSize, color, false),
  ];
  const shown = indicatorId === null ? undefined : figures.get(indicatorId);
  if (!shown) return said;
  const { status, values } = shown;
  if (!status) return [...said, piece(`\n${values}`, style.valueSize, paper.text, false)];
  const verdict = `\n${statusMark(status)} ${statusWord(status, language)}`;
  return [
    ...said,
    piece(verdict, style.valueSize, statusColors[status], true),
    piece(` ${values}`, style.valueSize, paper.text, false),
  ];
}

/** `size` in pixels, as the layout counts. */
export function piece(text: string, size: number, color: string, bold: boolean): TextPiece {
  return { text, size: size * pointsPerPixel, color, bold };
}

/** The letters of a text alone. */
export function plainText({ pieces }: PlannedText): string {
  return pieces.map(({ text }) => text).join("");
}
