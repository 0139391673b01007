import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Report, ReportBlock } from "../../../core/report/report";
import { useTexts } from "../../pane-context";
import { summaryTexts } from "./summary-texts";

const useStyles = makeStyles({
  paper: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow2,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  paragraph: { margin: 0, lineHeight: "22px" },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  frame: {
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { width: "max-content", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    minWidth: "56px",
    maxWidth: "180px",
    padding: "4px 8px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: "normal",
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  header: {
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The summary as it will stand on the sheet. */
export function SummaryPaper({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const texts = useTexts(summaryTexts);
  return (
    <article className={styles.paper} aria-label={texts.preview} lang={report.language}>
      {report.blocks.map((block, index) => (
        // The blocks of one report never change places.
        <Block key={index} block={block} number={index + 1} />
      ))}
    </article>
  );
}

function Block({ block, number }: { readonly block: ReportBlock; readonly number: number }) {
  const styles = useStyles();
  switch (block.kind) {
    case "title":
      return <h2 className={styles.title}>{block.text}</h2>;
    case "heading":
      return <h3 className={styles.heading}>{block.text}</h3>;
    case "paragraph":
      return <p className={styles.paragraph}>{block.text}</p>;
    case "note":
      return <p className={styles.note}>{block.text}</p>;
    case "table":
      return <WideTable block={block} number={number} />;
  }
}

interface WideTableProps {
  readonly block: Extract<ReportBlock, { kind: "table" }>;
  readonly number: number;
}

/** Wider than the pane as a rule: it scrolls by itself, and can be reached by Tab for that. */
function WideTable({ block, number }: WideTableProps) {
  const styles = useStyles();
  const texts = useTexts(summaryTexts);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must reach what scrolls
    <div className={styles.frame} role="region" aria-label={texts.table(number)} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {block.header.map((text, column) => (
              <th key={column} scope="col" className={mergeClasses(styles.cell, styles.header)}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, rowNumber) => (
            <tr key={rowNumber}>
              {row.map((text, column) => (
                <td key={column} className={styles.cell}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
