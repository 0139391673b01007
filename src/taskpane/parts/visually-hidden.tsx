import { makeStyles } from "@fluentui/react-components";
import type { ComponentProps } from "react";

const useStyles = makeStyles({
  // Out of sight, but not `display: none`: a screen reader must find it.
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Words for a screen reader alone, where the eye sees the same in another way. */
export function VisuallyHidden({
  as: Element = "div",
  ...rest
}: { readonly as?: "div" | "h1" } & ComponentProps<"div">) {
  const styles = useStyles();
  return <Element className={styles.hidden} {...rest} />;
}
