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

/** A line that steps back behind the others. */
export function QuietLine({ children }: { readonly children: ReactNode }) {
  return <p className={useStyles().line}>{children}</p>;
}
