import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  line: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

interface QuietLineProps {
  /** For what it describes. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A line that steps back behind the others. */
export function QuietLine({ id, children }: QuietLineProps) {
  return (
    <p id={id} className={useStyles().line}>
      {children}
    </p>
  );
}
