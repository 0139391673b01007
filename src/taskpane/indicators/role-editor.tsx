import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import type { CorrectionPreview, RoleWish } from "../../app/correct-roles";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import type { Indicator } from "../../core/indicator/indicator";
import type { RangeAddress } from "../../core/sheet/address";
import type { LineRole } from "../../core/table/kpi-table";
import { usePane, useTexts } from "../pane-context";
import { Disclosure } from "../parts/disclosure";
import { QuietLine } from "../parts/quiet-line";
import { VirtualList } from "../parts/virtual-list";
import { correctionTexts } from "./correction-texts";
import { PreviewIndicators } from "./preview-indicators";
import { RoleLine } from "./role-line";
import { useCorrectionPreview } from "./use-correction-preview";
import { choiceOf, choose, isSameLine } from "./wishes";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface RoleEditorProps {
  readonly workbook: KpiWorkbook;
  /** The cells in question. */
  readonly block: RangeAddress;
  /** The roles as they are read now; none where the block is no table yet. */
  readonly roles: readonly LineRole[];
  readonly indicators: readonly Indicator[];
  /** What is wished for before the user chooses any role. */
  readonly given?: readonly RoleWish[];
  readonly texts: { readonly save: string; readonly none: string };
  readonly onSave: (preview: CorrectionPreview) => void;
  readonly onCancel?: () => void;
  /** Other things to do with the block. */
  readonly children?: ReactNode;
}

const nothingGiven: readonly RoleWish[] = [];

/** A role for every column and row, and at once what that makes of the indicators. */
export function RoleEditor(props: RoleEditorProps) {
  const { workbook, block, roles, indicators, given = nothingGiven, texts: words } = props;
  const styles = useStyles();
  const texts = useTexts(correctionTexts);
  const { corrections: port, work } = usePane();
  const [chosen, setChosen] = useState<readonly RoleWish[]>([]);
  const wishes = useMemo(() => [...given, ...chosen], [given, chosen]);
  const { table, behind } = useCorrectionPreview(workbook, block, wishes);
  const lines = table?.roles ?? roles;
  const render = (line: LineRole) => (
    <RoleLine
      line={line}
      choice={choiceOf(line, chosen)}
      onChoose={(choice) => {
        const now = roles.find((other) => isSameLine(other, line));
        setChosen(choose(chosen, line, choice, now));
      }}
    />
  );
  const columns = lines.filter(({ axis }) => axis === "column");
  const rows = lines.filter(({ axis }) => axis === "row");
  // A reading without a table could not be corrected here again: it is never saved.
  const readable = table !== null && table.indicators.length > 0;
  const idle = wishes.length === 0 || !readable || work.state.kind === "reading";
  return (
    <div className={styles.root}>
      {columns.length > 0 && (
        <>
          <h4 className={styles.heading}>{texts.columns}</h4>
          <VirtualList items={columns} keyOf={keyOf} estimate={52} label={texts.columns}>
            {render}
          </VirtualList>
        </>
      )}
      {rows.length > 0 && (
        <Disclosure label={texts.rows(rows.length)}>
          <VirtualList
            items={rows}
            keyOf={keyOf}
            estimate={52}
            label={texts.rows(rows.length)}
            scroll="box"
          >
            {render}
          </VirtualList>
        </Disclosure>
      )}
      <PreviewIndicators
        before={indicators}
        after={readable ? table : null}
        none={words.none}
        behind={behind}
      />
      <QuietLine>{texts.where}</QuietLine>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={idle}
          onClick={() => {
            // The preview on screen may be a moment behind the last choice.
            props.onSave(port.preview(workbook, block.sheet, wishes));
          }}
        >
          {words.save}
        </Button>
        {props.onCancel && <Button onClick={props.onCancel}>{texts.cancel}</Button>}
        {props.children}
      </div>
    </div>
  );
}

function keyOf({ axis, range }: LineRole): string {
  return axis === "column" ? `column ${range.left}` : `row ${range.top}`;
}
