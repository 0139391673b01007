import { tokens } from "@fluentui/react-components";
import type { StatusCode } from "../../core/indicator/verdict";

/** Colours of a status beside its mark and word; never the only sign of it. */
interface StatusLook {
  /** Its mark, legible as text. */
  readonly strong: string;
  /** Behind its word. */
  readonly soft: string;
  /** Its part of a bar. */
  readonly fill: string;
}

export const statusLook: Readonly<Record<StatusCode, StatusLook>> = {
  exceeded: {
    strong: tokens.colorPaletteGreenForeground1,
    soft: tokens.colorPaletteGreenBackground1,
    fill: tokens.colorPaletteGreenBackground3,
  },
  achieved: {
    strong: tokens.colorPaletteGreenForeground1,
    soft: tokens.colorPaletteGreenBackground1,
    fill: tokens.colorPaletteGreenBackground3,
  },
  "on-track": {
    strong: tokens.colorPaletteGreenForeground1,
    soft: tokens.colorPaletteLightGreenBackground1,
    fill: tokens.colorPaletteLightGreenBackground3,
  },
  "mostly-on-track": {
    strong: tokens.colorPaletteTealForeground2,
    soft: tokens.colorPaletteTealBackground2,
    fill: tokens.colorPaletteTealBorderActive,
  },
  "slightly-behind": {
    strong: tokens.colorPaletteYellowForeground2,
    soft: tokens.colorPaletteYellowBackground2,
    fill: tokens.colorPaletteMarigoldBackground3,
  },
  behind: {
    strong: tokens.colorPaletteDarkOrangeForeground1,
    soft: tokens.colorPaletteDarkOrangeBackground1,
    fill: tokens.colorPaletteDarkOrangeBackground3,
  },
  regressed: {
    strong: tokens.colorPaletteRedForeground1,
    soft: tokens.colorPaletteRedBackground1,
    fill: tokens.colorPaletteRedBackground3,
  },
  "not-achieved": {
    strong: tokens.colorPaletteBerryForeground1,
    soft: tokens.colorPaletteBerryBackground1,
    fill: tokens.colorPaletteBerryBackground3,
  },
  "not-measured": {
    strong: tokens.colorNeutralForeground3,
    soft: tokens.colorNeutralBackground3,
    fill: tokens.colorNeutralStroke1,
  },
  undetermined: {
    strong: tokens.colorNeutralForeground2,
    soft: tokens.colorNeutralBackground5,
    fill: tokens.colorNeutralForeground4,
  },
};
