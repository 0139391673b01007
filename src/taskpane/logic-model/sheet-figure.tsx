import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { diagramState } from "../../app/logic-model/refresh-diagram";
import { usePane, useTexts } from "../pane-context";
import { Notice } from "../parts/notice";
import type { ScreenProps } from "../screen-props";
import { sheetFigureTexts } from "./sheet-figure-texts";

interface SheetFigureProps extends ScreenProps {
  /** The user may be told of it now: it is not about to be written anyway. */
  readonly isAsked: boolean;
  /** Shows what drawing it anew would write. */
  readonly onRedraw: () => void;
}

/** The figure on the sheet is of before: what of it, and what to do. Nothing where it is current. */
export function SheetFigure({ workbook, isAsked, onRedraw }: SheetFigureProps) {
  const texts = useTexts(sheetFigureTexts);
  const { work } = usePane();
  const state = useMemo(() => (isAsked ? diagramState(workbook) : "none"), [isAsked, workbook]);
  if (state === "none" || state === "current") return null;
  const { title, line } = texts[state];
  return (
    <Notice
      intent="warning"
      title={title}
      actions={
        <>
          {state === "figures-old" && <Button onClick={work.refresh}>{texts.refresh}</Button>}
          <Button onClick={onRedraw}>{texts.redraw}</Button>
        </>
      }
    >
      {line}
    </Notice>
  );
}
