import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { KpiTable } from "../../core/table/kpi-table";
import { useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { DataTable } from "../parts/data-table";
import { Disclosure } from "../parts/disclosure";
import { QuietLine } from "../parts/quiet-line";
import { IndicatorEntry } from "./indicator-entry";
import { indicatorsTexts } from "./indicators-texts";

/** How many indicators of a table are listed at once. */
const pageSize = 30;

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalL,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, padding: 0, listStyle: "none" },
});

/** A table that was found: where, of which form, how sure, and its indicators. */
export function TableCard({ table }: { readonly table: KpiTable }) {
  const styles = useStyles();
  const texts = useTexts(indicatorsTexts);
  const [limit, setLimit] = useState(pageSize);
  const { evidence, indicators, notes } = table;
  return (
    <div className={styles.card}>
      <h3 className={styles.title}>{table.title?.text ?? texts.noTitle}</h3>
      <QuietLine>
        <CellLink at={table.range} /> · {texts.forms[table.form]} ·{" "}
        {texts.confidence[confidenceWord(table.confidence)]}
      </QuietLine>
      {evidence.length > 0 && (
        <Disclosure label={texts.grounds}>
          <DataTable
            header={texts.groundsHeader}
            rows={evidence.map(({ word, role, at }) => [
              word,
              texts.roles[role],
              <CellLink key="cell" at={at} />,
            ])}
          />
        </Disclosure>
      )}
      <ul className={styles.list}>
        {indicators.slice(0, limit).map((indicator) => (
          <IndicatorEntry key={indicator.id} indicator={indicator} />
        ))}
      </ul>
      {indicators.length > limit && (
        <Button
          appearance="subtle"
          onClick={() => {
            setLimit(limit + pageSize);
          }}
        >
          {texts.showMore(Math.min(pageSize, indicators.length - limit))}
        </Button>
      )}
      {notes.map(({ mark, text, at }) => (
        <QuietLine key={`${at.row}:${at.column}`}>
          {texts.notes} {text.startsWith(mark) ? text : `${mark} ${text}`} <CellLink at={at} />
        </QuietLine>
      ))}
    </div>
  );
}

function confidenceWord(confidence: number): "high" | "middle" | "low" {
  if (confidence >= 0.8) return "high";
  return confidence >= 0.5 ? "middle" : "low";
}
