import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import {
  chosenPlaces,
  type ImportPreview,
  type ImportRow,
} from "../../app/import-actuals/preview-import";
import { usePane, useTexts } from "../pane-context";
import { Notice } from "../parts/notice";
import { QuietLine } from "../parts/quiet-line";
import { RowGroup } from "../parts/row-group";
import { StickyOutcome } from "../parts/sticky-outcome";
import { TaskLayout } from "../parts/task-layout";
import type { ScreenProps } from "../screen-props";
import { WorkProgress } from "../work-progress";
import { ChooseSource } from "./choose-source";
import { ImportOutcomeNotice } from "./import-outcome-notice";
import { ImportRowEntry } from "./import-row-entry";
import { importTexts } from "./import-texts";
import { useImport, type ImportWork } from "./use-import";

const useStyles = makeStyles({
  commands: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** 実績を取り込む: what stands in another file, where it would go, and, on the user's word, there. */
export function ImportTask({ workbook }: ScreenProps) {
  const texts = useTexts(importTexts);
  const work = useImport(workbook);
  const { attended, outcome, preview } = work;
  return (
    <TaskLayout heading={texts.heading}>
      {preview ? (
        <Command work={work} preview={preview} />
      ) : (
        <ChooseSource busy={attended.progress !== null} onRead={work.read} />
      )}
      {attended.progress && (
        <WorkProgress progress={attended.progress} place="strip" onCancel={attended.cancel} />
      )}
      {!preview && work.preparing && (
        <WorkProgress progress={work.preparing} place="strip" onCancel={work.leave} />
      )}
      {outcome && (
        <StickyOutcome key={outcome.kind}>
          <ImportOutcomeNotice outcome={outcome} work={work} />
        </StickyOutcome>
      )}
      {preview && <Groups work={work} preview={preview} />}
    </TaskLayout>
  );
}

interface PreviewedProps {
  readonly work: ImportWork;
  readonly preview: ImportPreview;
}

/** What was read, and the word that writing waits for. */
function Command({ work, preview }: PreviewedProps) {
  const styles = useStyles();
  const texts = useTexts(importTexts);
  const { work: session } = usePane();
  const { source, rows } = preview;
  const { withoutNumber } = source.reading;
  const count = chosenPlaces(preview, work.choices).length;
  const canChoose = rows.some(({ state }) => state === "matched" || state === "unsure");
  const none = canChoose ? texts.nothingChosen : texts.nothingToChoose;
  const busy = work.attended.progress !== null || session.state.kind === "reading";
  return (
    <>
      <QuietLine>
        {texts.source(source.name, rows.length)}{" "}
        {withoutNumber > 0 && texts.withoutNumber(withoutNumber)}
      </QuietLine>
      <QuietLine>{count > 0 ? texts.onlyThese : none}</QuietLine>
      <div className={styles.commands}>
        {count > 0 && (
          <Button appearance="primary" disabledFocusable={busy} onClick={work.write}>
            {texts.write(count)}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={work.leave}>
          {texts.another}
        </Button>
      </div>
    </>
  );
}

function Groups({ work, preview }: PreviewedProps) {
  const texts = useTexts(importTexts);
  const { begin } = usePane();
  const { ready, overwrites, unsure, same, unmatched } = useMemo(() => grouped(preview), [preview]);
  const look = {
    estimate: 96,
    children: (row: ImportRow) => <ImportRowEntry row={row} work={work} />,
  };
  const placeless = unmatched.filter(({ homeless }) => homeless === "no-place").length;
  return (
    <>
      {placeless > 0 && (
        <Notice
          intent="info"
          actions={
            <Button
              onClick={() => {
                begin("register");
              }}
            >
              {texts.buildRegister}
            </Button>
          }
        >
          {texts.noPlaces(placeless)}
        </Notice>
      )}
      <RowGroup {...look} label={texts.ready(ready.length)} rows={ready} />
      <RowGroup
        {...look}
        label={texts.overwrites(overwrites.length)}
        why={texts.overwritesWhy}
        rows={overwrites}
      />
      <RowGroup {...look} label={texts.unsure(unsure.length)} why={texts.unsureWhy} rows={unsure} />
      <RowGroup {...look} closed label={texts.same(same.length)} rows={same} />
      <RowGroup {...look} closed label={texts.unmatched(unmatched.length)} rows={unmatched} />
    </>
  );
}

function grouped({ rows }: ImportPreview) {
  const of = (belongs: (row: ImportRow) => boolean) => rows.filter(belongs);
  const overwrites = ({ places }: ImportRow) => places[0]?.overwrites ?? false;
  return {
    ready: of((row) => row.state === "matched" && !overwrites(row)),
    overwrites: of((row) => row.state === "matched" && overwrites(row)),
    unsure: of(({ state }) => state === "unsure"),
    same: of(({ state }) => state === "same"),
    unmatched: of(({ state }) => state === "unmatched"),
  };
}
