import { makeStyles, tokens } from "@fluentui/react-components";
import type { StatusCode } from "../../core/indicator/verdict";
import { statusMark } from "../../core/messages/status";
import { statusLook } from "./status-look";
import { useStatusWord } from "./use-status-word";

const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    flexShrink: 0,
    paddingInline: "8px",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    // Seen only where the system's colours take the place of the background.
    outline: "1px solid transparent",
  },
});

/** A status as mark and word; colour only helps. */
export function StatusBadge({ status }: { readonly status: StatusCode }) {
  const styles = useStyles();
  const wordOf = useStatusWord();
  const { strong, soft } = statusLook[status];
  return (
    <span className={styles.badge} style={{ backgroundColor: soft }}>
      <span aria-hidden style={{ color: strong }}>
        {statusMark(status)}
      </span>
      {wordOf(status)}
    </span>
  );
}
