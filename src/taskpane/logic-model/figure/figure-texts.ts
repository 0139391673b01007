import type { DiagramDirection } from "../../../core/logic-model/layout/diagram";
import type { Localized } from "../../../core/messages/language";

interface FigureTexts {
  readonly hint: string;
  /** What the keyboard does, for those who cannot see it. */
  readonly keys: string;
  readonly larger: string;
  readonly smaller: string;
  readonly fit: string;
  /** What pressing the button turns the figure into. */
  readonly turn: Readonly<Record<DiagramDirection, string>>;
}

/** The texts around the figure. */
export const figureTexts: Localized<FigureTexts> = {
  ja: {
    hint: "枠を押すと直せます。枠の上の＋を別の枠へ引くと、つながります。",
    keys: "矢印キーで枠を移り、Enter で開きます。＋と－で拡大・縮小、0 で全体表示。",
    larger: "拡大",
    smaller: "縮小",
    fit: "幅に合わせる",
    turn: { up: "下から上への図にする", right: "左から右への図にする" },
  },
  en: {
    hint: "Press a box to edit it. Drag the + above a box to another to link them.",
    keys: "Arrow keys move between boxes, Enter opens one. Plus and minus zoom, 0 fits.",
    larger: "Zoom in",
    smaller: "Zoom out",
    fit: "Fit the width",
    turn: { up: "Draw it from bottom to top", right: "Draw it from left to right" },
  },
};
