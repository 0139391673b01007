import { makeStyles, tokens } from "@fluentui/react-components";
import type { ConvertedCell } from "../../app/convert/converted-cells";
import type { ConversionPreview } from "../../app/convert/preview-conversion";
import { formatRectangle } from "../../core/sheet/address";
import { useTexts } from "../pane-context";
import { Notice } from "../parts/notice";
import { QuietLine } from "../parts/quiet-line";
import { ConvertWhere } from "./convert-where";
import { FormulaChange } from "./formula-change";
import { FormulaList } from "./formula-list";
import { Section } from "./section";
import { sharingTexts } from "./sharing-texts";
import type { SharingWork } from "./use-sharing";

const useStyles = makeStyles({
  code: {
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

interface ConvertSectionProps {
  readonly work: SharingWork;
  readonly preview: ConversionPreview;
  readonly busy: boolean;
}

/** 配布用に変換: every formula of ours, and what it becomes; then, on the user's word, it does. */
export function ConvertSection({ work, preview, busy }: ConvertSectionProps) {
  const styles = useStyles();
  const texts = useTexts(sharingTexts);
  const { converted, kept, names } = preview;
  const becoming = (kind: ConvertedCell["becomes"]) =>
    converted.filter(({ becomes }) => becomes === kind);
  const [formulas, values] = [becoming("formula"), becoming("value")];
  if (converted.length + kept.length + names.length === 0) {
    return (
      <Section heading={texts.convertHeading}>
        <QuietLine>{texts.nothingToConvert}</QuietLine>
      </Section>
    );
  }
  return (
    <Section heading={texts.convertHeading}>
      <QuietLine>{texts.convertWhat}</QuietLine>
      {converted.length > 0 && <ConvertWhere work={work} preview={preview} busy={busy} />}
      <QuietLine>{texts.hidden}</QuietLine>
      {names.length > 0 && <Notice intent="warning">{texts.names(names)}</Notice>}
      <FormulaList label={texts.kept(kept.length)} items={kept}>
        {({ formula, reason }) => (
          <>
            <code className={styles.code}>{formula}</code>
            <QuietLine>{texts.keptBecause[reason]}</QuietLine>
          </>
        )}
      </FormulaList>
      <FormulaList label={texts.toFormulas(formulas.length)} items={formulas}>
        {({ formula, content }) => <FormulaChange before={formula} after={content} />}
      </FormulaList>
      <FormulaList label={texts.toValues(values.length)} items={values}>
        {(cell) => <ToValue cell={cell} />}
      </FormulaList>
    </Section>
  );
}

function ToValue({ cell: { formula, shows, block, cells } }: { readonly cell: ConvertedCell }) {
  const texts = useTexts(sharingTexts);
  const several = cells.length > 1 || (cells[0]?.length ?? 0) > 1;
  return (
    <>
      <FormulaChange before={formula} after={shows} />
      {several && <QuietLine>{texts.fills(formatRectangle(block))}</QuietLine>}
    </>
  );
}
