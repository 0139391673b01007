import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ModelSheetPreview } from "../../app/logic-model/model-sheet";
import type { DiagramDirection } from "../../core/logic-model/layout/diagram";
import { usePane, useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { Notice } from "../parts/notice";
import { QuietLine } from "../parts/quiet-line";
import { WorkProgress } from "../work-progress";
import { Panel } from "./panel";
import type { WriteWork } from "./use-write-model";
import { writeTexts } from "./write-texts";

const directions = ["up", "right"] as const satisfies readonly DiagramDirection[];

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "20px", lineHeight: tokens.lineHeightBase300 },
});

interface WritePanelProps {
  readonly work: WriteWork;
  readonly direction: DiagramDirection;
  readonly onDirection: (direction: DiagramDirection) => void;
  readonly onClose: () => void;
}

/** シートに書く: what and where; then, on the user's word, the sheet. */
export function WritePanel({ work, direction, onDirection, onClose }: WritePanelProps) {
  const texts = useTexts(writeTexts);
  const { work: session } = usePane();
  const { preview, attended, write } = work;
  const busy = attended.progress !== null || session.state.kind === "reading";
  const canWrite = preview !== null && !preview.obstacle && !preview.isCurrent;
  return (
    <Panel title={texts.heading} onClose={onClose}>
      <Field label={texts.direction} size="small">
        <RadioGroup
          layout="horizontal"
          value={direction}
          onChange={(_, { value }) => {
            const chosen = directions.find((one) => one === value);
            if (chosen) onDirection(chosen);
          }}
        >
          {directions.map((one) => (
            <Radio key={one} value={one} label={texts.directions[one]} />
          ))}
        </RadioGroup>
      </Field>
      {preview ? <Preview preview={preview} /> : <QuietLine>{texts.preparing}</QuietLine>}
      {attended.progress && (
        <WorkProgress progress={attended.progress} place="strip" onCancel={attended.cancel} />
      )}
      {(canWrite || preview === null) && (
        <div>
          <Button appearance="primary" disabledFocusable={busy || !canWrite} onClick={write}>
            {texts.write}
          </Button>
        </div>
      )}
    </Panel>
  );
}

interface PreviewProps {
  readonly preview: ModelSheetPreview;
}

function Preview({ preview }: PreviewProps) {
  const styles = useStyles();
  const texts = useTexts(writeTexts);
  const { sheet, isNew, rows, obstacle, isCurrent } = preview;
  if (isCurrent) return <QuietLine>{texts.current(sheet)}</QuietLine>;
  if (obstacle)
    return (
      <Notice intent="warning">
        {texts.obstacle} <CellLink at={obstacle} withSheet />
      </Notice>
    );
  return (
    <>
      <ul className={styles.list}>
        <li>{texts.where(sheet, isNew)}</li>
        <li>{texts.tables(rows.nodes, rows.links)}</li>
        <FigureLines preview={preview} />
        <li>{texts.nothingElse}</li>
      </ul>
      {preview.tooLarge && (
        <Notice intent="warning" title={texts.tooLarge.title}>
          {texts.tooLarge.line}
        </Notice>
      )}
    </>
  );
}

/** What becomes of the figure; of one that is too large for a sheet, what is lost with it. */
function FigureLines({ preview }: PreviewProps) {
  const texts = useTexts(writeTexts);
  const { shapes, page, replacesDiagram, tooLarge } = preview;
  if (tooLarge) return replacesDiagram && <li>{texts.tooLarge.removes}</li>;
  return (
    <>
      <li>{texts.figure(shapes, page)}</li>
      {replacesDiagram && <li>{texts.replaces}</li>}
    </>
  );
}
