import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  code: {
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  // A struck formula cannot be read, and it is the one that people know.
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: "none" },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "none" },
});

interface FormulaChangeProps {
  readonly before: string;
  readonly after: string;
}

/** A formula, and what takes its place. */
export function FormulaChange({ before, after }: FormulaChangeProps) {
  const styles = useStyles();
  return (
    <>
      <del className={mergeClasses(styles.code, styles.before)}>{before}</del>
      <ins className={mergeClasses(styles.code, styles.after)}>→ {after}</ins>
    </>
  );
}
