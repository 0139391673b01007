import { Button } from "@fluentui/react-components";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import { usePane, useTexts } from "../pane-context";
import { DefineButton } from "../define/define-button";
import { EmptyState } from "../parts/empty-state";
import { overviewTexts } from "./overview-texts";

/** A workbook in which no table of indicators was found: what was looked for, and what to do. */
export function EmptyOverview({ workbook }: { readonly workbook: KpiWorkbook }) {
  const texts = useTexts(overviewTexts);
  const { open, work } = usePane();
  const candidates = workbook.reading.candidates.length;
  return (
    <EmptyState
      title={texts.emptyTitle}
      lines={[...texts.emptyHints, ...(candidates > 0 ? [texts.candidates(candidates)] : [])]}
    >
      <Button appearance="primary" onClick={work.read}>
        {texts.readAgain}
      </Button>
      <DefineButton />
      {candidates > 0 && (
        <Button
          onClick={() => {
            open("indicators");
          }}
        >
          {texts.seeIndicators}
        </Button>
      )}
    </EmptyState>
  );
}
