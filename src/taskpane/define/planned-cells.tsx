import { makeStyles, tokens } from "@fluentui/react-components";
import type {
  DefinitionChange,
  DefinitionPreview,
} from "../../app/define-indicator/preview-definition";
import { registerHeader } from "../../core/messages/register-headers";
import { isCounted } from "../../core/indicator/is-counted";
import { formatPosition } from "../../core/sheet/address";
import { usePane, useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { DataTable } from "../parts/data-table";
import { QuietLine } from "../parts/quiet-line";
import { useStatusWord } from "../parts/use-status-word";
import { confirmTexts } from "./confirm-texts";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  formula: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    overflowWrap: "anywhere",
  },
});

type Ready = Extract<DefinitionPreview, { kind: "ready" }>;

/** Where it will be written, and every cell with what it will hold. */
export function PlannedCells({ preview }: { readonly preview: Ready }) {
  const styles = useStyles();
  const texts = useTexts(confirmTexts);
  const { language } = usePane();
  const word = useStatusWord();
  const { sheet, isNewSheet, isNewRow, row, changes, indicator, verdict } = preview;
  if (changes.length === 0) return <QuietLine>{texts.nothing}</QuietLine>;
  const where = isNewSheet
    ? texts.newSheet(sheet)
    : isNewRow
      ? texts.newRow(sheet, row.top + 1)
      : texts.sameRow(sheet, row.top + 1);
  return (
    <>
      <QuietLine>
        {where} {changes.some(({ from }) => from) && texts.live}
      </QuietLine>
      {isCounted(indicator) && <QuietLine>{texts.statusWillBe(word(verdict.status))}</QuietLine>}
      <h3 className={styles.heading}>{texts.cells(changes.length)}</h3>
      <DataTable
        header={texts.cellsHeader}
        rows={changes.map((change) => [
          registerHeader(change.column, language),
          <Content key="content" change={change} />,
          isNewSheet ? formatPosition(change.at) : <CellLink key="cell" at={change.at} />,
        ])}
      />
    </>
  );
}

/** What the cell will show, after what it shows now; and the formula where it is one. */
function Content({ change }: { readonly change: DefinitionChange }) {
  const styles = useStyles();
  const texts = useTexts(confirmTexts);
  const { before, shows, formula } = change;
  return (
    <>
      {before !== "" && (
        <>
          <del className={styles.before}>{before}</del>
          {" → "}
        </>
      )}
      {shows === "" ? texts.empty : shows}
      {formula !== null && !isWord(formula) && <code className={styles.formula}>{formula}</code>}
    </>
  );
}

/** `="KPI"` says no more than the word that it shows. */
function isWord(formula: string): boolean {
  return /^="(?:[^"]|"")*"$/u.test(formula);
}
