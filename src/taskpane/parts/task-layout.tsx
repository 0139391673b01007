import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { appTexts } from "../app-texts";
import { usePane, useTexts } from "../pane-context";
import { useTaskFocus } from "../use-task-focus";
import { ScreenLayout } from "./screen-layout";

const useStyles = makeStyles({
  root: { outlineStyle: "none" },
  back: {
    marginTop: tokens.spacingVerticalS,
    marginLeft: tokens.spacingHorizontalXS,
    marginBottom: `calc(-1 * ${tokens.spacingVerticalS})`,
  },
});

interface TaskLayoutProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A task in the place of a screen: the way back, the heading, and the keyboard at its beginning. */
export function TaskLayout({ heading, children }: TaskLayoutProps) {
  const styles = useStyles();
  const texts = useTexts(appTexts);
  const { begin } = usePane();
  const root = useTaskFocus();
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      <Button
        className={styles.back}
        size="small"
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={() => {
          begin(null);
        }}
      >
        {texts.back}
      </Button>
      <ScreenLayout heading={heading}>{children}</ScreenLayout>
    </div>
  );
}
