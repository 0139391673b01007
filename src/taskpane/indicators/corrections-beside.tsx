import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { correctionsBeside, type RoleWish } from "../../app/correct-roles";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import { formatRectangle } from "../../core/sheet/address";
import type { KpiTable } from "../../core/table/kpi-table";
import { usePane, useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { correctionTexts } from "./correction-texts";
import type { Corrections } from "./use-corrections";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface CorrectionsBesideProps {
  readonly workbook: KpiWorkbook;
  readonly sheet: string;
  readonly tables: readonly KpiTable[];
  readonly corrections: Corrections;
}

/** What the user has said of this sheet that no table shows, so that it can be taken back. */
export function CorrectionsBeside({
  workbook,
  sheet,
  tables,
  corrections,
}: CorrectionsBesideProps) {
  const styles = useStyles();
  const texts = useTexts(correctionTexts);
  const { corrections: port } = usePane();
  const beside = useMemo(
    () => correctionsBeside(workbook.snapshot, sheet, tables),
    [workbook, sheet, tables],
  );
  if (beside.length === 0) return null;
  return (
    <ul className={styles.list}>
      {beside.map(({ name, range, says }) => {
        const cells = formatRectangle(range);
        const back: readonly RoleWish[] = [{ range, says: null }];
        return (
          <li key={name} className={styles.item}>
            <span>
              {says === "none" ? texts.leftOut(cells) : texts.astray(cells)} <CellLink at={range} />
            </span>
            <Button
              size="small"
              onClick={() => {
                corrections.write(port.preview(workbook, sheet, back));
              }}
            >
              {says === "none" ? texts.readAgain : texts.forgetIt}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
