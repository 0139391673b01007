import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    justifySelf: "start",
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    // There it has a border.
    "@media (forced-colors: active)": { marginLeft: 0 },
  },
});

interface UnfoldProps {
  readonly label: string;
  /** The label with what it is about, for those who hear the buttons alone. */
  readonly about: string;
  /** Made only when it is asked for: a long list of them opens at once. */
  readonly children: () => ReactNode;
}

/** More of an entry of a long list, for those who ask. */
export function Unfold({ label, about, children }: UnfoldProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-label={about}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {label}
      </Button>
      {open && children()}
    </>
  );
}
