import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RangeAddress } from "../../core/sheet/address";
import { usePane, useTexts } from "../pane-context";
import { Notice } from "../parts/notice";
import { outcomeTexts } from "./outcome-texts";

interface WrittenNoticeProps {
  /** Where it stands. */
  readonly show?: RangeAddress;
  readonly more?: ReactNode;
  readonly onUndo: () => void;
  /** Without it the notice stays. */
  readonly onForget?: () => void;
  readonly children: ReactNode;
}

/** That it is written, with the way to it and the way back. */
export function WrittenNotice({ show, more, onUndo, onForget, children }: WrittenNoticeProps) {
  const texts = useTexts(outcomeTexts);
  const { select } = usePane();
  return (
    <Notice
      intent="success"
      {...(onForget && { onDismiss: onForget })}
      actions={
        <>
          {show && (
            <Button
              onClick={() => {
                select(show);
              }}
            >
              {texts.show}
            </Button>
          )}
          <Button onClick={onUndo}>{texts.undo}</Button>
          {more}
        </>
      }
    >
      {children}
    </Notice>
  );
}
