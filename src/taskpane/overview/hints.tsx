import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import { usePane, useTexts } from "../pane-context";
import type { ScreenName } from "../pane-dependencies";
import { useOpenFindings } from "../use-open-findings";
import { unreadCells } from "../parts/unread-cells";
import { overviewTexts } from "./overview-texts";
import type { JudgedIndicator } from "./rank-indicators";

const useStyles = makeStyles({
  link: { fontSize: "inherit" },
  list: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyle: "none",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface HintsProps {
  readonly workbook: KpiWorkbook;
  readonly judged: readonly JudgedIndicator[];
}

/** What is missing, and where to go for it: nothing when all is well. */
export function Hints({ workbook, judged }: HintsProps) {
  const styles = useStyles();
  const texts = useTexts(overviewTexts);
  const unmeasured = useMemo(
    () => judged.filter(({ verdict }) => verdict.status === "not-measured").length,
    [judged],
  );
  const unread = useMemo(() => unreadCells(workbook).length, [workbook]);
  const findings = useOpenFindings() ?? 0;
  if (unmeasured + unread + findings === 0) return null;
  return (
    <ul className={styles.list}>
      {unmeasured > 0 && <li>{texts.noActualYet(unmeasured)}</li>}
      {unread > 0 && (
        <Hint text={texts.unread(unread)} link={texts.seeIndicators} screen="indicators" />
      )}
      {findings > 0 && (
        <Hint text={texts.findings(findings)} link={texts.seeFindings} screen="checks" />
      )}
    </ul>
  );
}

function Hint({ text, link, screen }: { text: string; link: string; screen: ScreenName }) {
  const styles = useStyles();
  const { open } = usePane();
  return (
    <li>
      {text}{" "}
      <Link
        inline
        className={styles.link}
        onClick={() => {
          open(screen);
        }}
      >
        {link}
      </Link>
    </li>
  );
}
