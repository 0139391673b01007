import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { appTexts } from "../app-texts";
import { useTexts } from "../pane-context";

const useStyles = makeStyles({
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
});

interface NoticeProps {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
}

/** A message within a screen. An error interrupts a screen reader, everything else waits its turn. */
export function Notice({ intent, title, children, actions, onDismiss }: NoticeProps) {
  const styles = useStyles();
  const texts = useTexts(appTexts);
  return (
    <div role={intent === "error" ? "alert" : "status"}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody className={styles.body}>
          {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
          <div>{children}</div>
        </MessageBarBody>
        <MessageBarActions
          {...(onDismiss && {
            containerAction: (
              <Button
                appearance="transparent"
                size="small"
                aria-label={texts.dismiss}
                icon={<DismissRegular />}
                onClick={onDismiss}
              />
            ),
          })}
        >
          {actions}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
