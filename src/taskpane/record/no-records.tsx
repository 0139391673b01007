import { Button } from "@fluentui/react-components";
import { useTexts } from "../pane-context";
import { EmptyState } from "../parts/empty-state";
import { lookBackTexts } from "./look-back-texts";

/** Nothing is on record yet: what a record is for, and how to begin. */
export function NoRecords({ onBegin }: { readonly onBegin: () => void }) {
  const texts = useTexts(lookBackTexts);
  return (
    <EmptyState title={texts.noneTitle} lines={[texts.noneLine]}>
      <Button appearance="primary" onClick={onBegin}>
        {texts.begin}
      </Button>
    </EmptyState>
  );
}
