import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Localized } from "../../core/messages/language";
import {
  formatPosition,
  formatRectangle,
  type CellAddress,
  type RangeAddress,
} from "../../core/sheet/address";
import { usePane, useTexts } from "../pane-context";

interface CellLinkTexts {
  readonly select: (sheet: string, cells: string, withSheet: boolean) => string;
}

const cellLinkTexts: Localized<CellLinkTexts> = {
  ja: {
    select: (sheet, cells, withSheet) =>
      withSheet ? `${sheet}!${cells} を選択` : `${cells} を選択（シート ${sheet}）`,
  },
  en: {
    select: (sheet, cells, withSheet) =>
      withSheet ? `${sheet}!${cells}: select` : `${cells}: select in sheet ${sheet}`,
  },
};

const useStyles = makeStyles({
  link: {
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    textAlign: "start",
    whiteSpace: "nowrap",
    // Without its colour it would be no more than words.
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  // The name of a sheet may be longer than the pane is wide.
  long: { whiteSpace: "normal", overflowWrap: "anywhere" },
});

interface CellLinkProps {
  readonly at: CellAddress | RangeAddress;
  /** Say the sheet too, where the surroundings do not. */
  readonly withSheet?: boolean;
}

/** The cells that something comes from; a click selects them. */
export function CellLink({ at, withSheet = false }: CellLinkProps) {
  const styles = useStyles();
  const texts = useTexts(cellLinkTexts);
  const { select } = usePane();
  const cells = "row" in at ? formatPosition(at) : formatRectangle(at);
  return (
    <Link
      className={mergeClasses(styles.link, withSheet && styles.long)}
      aria-label={texts.select(at.sheet, cells, withSheet)}
      onClick={() => {
        select(rangeOf(at));
      }}
    >
      {withSheet ? `${at.sheet}!${cells}` : cells}
    </Link>
  );
}

function rangeOf(at: CellAddress | RangeAddress): RangeAddress {
  if (!("row" in at)) return at;
  const { sheet, row, column } = at;
  return { sheet, top: row, left: column, bottom: row, right: column };
}
