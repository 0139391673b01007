import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} 0`,
    paddingBottom: "2px",
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
});

/** The name of a sheet above what was found on it. */
export function SheetHeading({ name }: { readonly name: string }) {
  return <h2 className={useStyles().heading}>{name}</h2>;
}
