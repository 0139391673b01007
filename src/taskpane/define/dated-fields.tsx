import { makeStyles, tokens } from "@fluentui/react-components";
import type { DatedEcho } from "../../core/define/understand";
import type { Language } from "../../core/messages/language";
import { useTexts } from "../pane-context";
import { periodEchoText, valueEchoText } from "./echo-text";
import { TextField } from "./text-field";
import { valuesTexts } from "./values-texts";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    alignItems: "start",
    gap: tokens.spacingHorizontalM,
  },
});

interface DatedFieldsProps {
  /** 現状, 目標, 中間目標 1. */
  readonly what: string;
  readonly value: string;
  readonly period: string;
  readonly echo: DatedEcho;
  readonly language: Language;
  readonly onValue: (value: string) => void;
  readonly onPeriod: (period: string) => void;
}

/** A value with its period, each echoed as it was understood. */
export function DatedFields(props: DatedFieldsProps) {
  const styles = useStyles();
  const texts = useTexts(valuesTexts);
  const { what, value, period, echo, language, onValue, onPeriod } = props;
  return (
    <div className={styles.pair}>
      <TextField
        label={texts.value(what)}
        placeholder={texts.valueHint}
        value={value}
        onChange={onValue}
        {...valueEchoText(echo.value, language)}
      />
      <TextField
        label={texts.period(what)}
        placeholder={texts.periodHint}
        value={period}
        onChange={onPeriod}
        {...periodEchoText(echo.period, language)}
      />
    </div>
  );
}
