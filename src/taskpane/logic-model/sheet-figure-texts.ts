import type { DiagramState } from "../../app/logic-model/model-sheet";
import type { Localized } from "../../core/messages/language";

interface SheetFigureTexts extends Readonly<
  Record<
    Exclude<DiagramState, "none" | "current">,
    { readonly title: string; readonly line: string }
  >
> {
  readonly refresh: string;
  readonly redraw: string;
}

/** The texts about a figure on the sheet that is of before. */
export const sheetFigureTexts: Localized<SheetFigureTexts> = {
  ja: {
    "figures-old": {
      title: "シートの図の値が古くなっています",
      line: "状態を更新すると、図形の位置はそのままで、値と状態だけが新しくなります。",
    },
    "model-old": {
      title: "シートの図が、表の内容と違います",
      line: "図を描いたあとに、シートの表が直されています。描き直すと表と同じになります。",
    },
    refresh: "状態を更新",
    redraw: "描き直す",
  },
  en: {
    "figures-old": {
      title: "The figure on the sheet shows values of before",
      line: "Updating writes the new values and statuses into it; its shapes stay where they are.",
    },
    "model-old": {
      title: "The figure on the sheet differs from its tables",
      line: "The tables were edited after it was drawn. Drawn anew, it says what they say.",
    },
    refresh: "Update statuses",
    redraw: "Draw it anew",
  },
};
