import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { linkTargets, onwardFrom, sentenceBetween } from "../../core/define/link-targets";
import { useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { LinkDiagram } from "./link-diagram";
import { linksTexts } from "./links-texts";
import type { StepProps } from "./step-props";
import { TextField } from "./text-field";

/** In the place of a name: typed in their own words. No name is like it. */
const inOwnWords = " ";

// A list is as wide as its longest word otherwise, and leaves the pane.
const useStyles = makeStyles({ select: { minWidth: 0, maxWidth: "100%" } });

const kinds = ["goal", "area", "indicator"] as const;

/** つながり: what it leads to, why, and the way from there to the goal. */
export function StepLinks({ workbook, content, model, onText }: StepProps) {
  const styles = useStyles();
  const texts = useTexts(linksTexts);
  const { name, area, leadsTo, causalSentence } = content.texts;
  const targets = useMemo(
    () =>
      model
        ? linkTargets(
            model,
            workbook.reading.tables.flatMap((table) => table.indicators),
            name,
          )
        : [],
    [model, workbook, name],
  );
  const isKnown = targets.some((target) => target.name === leadsTo);
  const [own, setOwn] = useState(false);
  if (!model) return <QuietLine>{texts.preparing}</QuietLine>;
  const typing = own || (leadsTo !== "" && !isKnown);
  const known =
    leadsTo === ""
      ? ""
      : sentenceBetween(model, name, leadsTo) || sentenceBetween(model, area, leadsTo);
  const onward = leadsTo === "" ? [] : onwardFrom(model, leadsTo);
  return (
    <>
      <QuietLine>{texts.why}</QuietLine>
      <Field label={texts.leadsTo}>
        <Select
          className={styles.select}
          select={{ className: styles.select }}
          value={typing ? inOwnWords : leadsTo}
          onChange={(_, { value }) => {
            setOwn(value === inOwnWords);
            onText("leadsTo", value === inOwnWords ? "" : value);
          }}
        >
          <option value="">{texts.none}</option>
          {kinds.map((kind) => {
            const group = targets.filter((target) => target.kind === kind);
            return (
              group.length > 0 && (
                <optgroup key={kind} label={texts.groups[kind]}>
                  {group.map((target) => (
                    <option key={target.name} value={target.name}>
                      {target.name}
                    </option>
                  ))}
                </optgroup>
              )
            );
          })}
          <option value={inOwnWords}>{texts.other}</option>
        </Select>
      </Field>
      {typing && (
        <TextField
          label={texts.ownWords}
          value={leadsTo}
          onChange={(value) => {
            onText("leadsTo", value);
          }}
        />
      )}
      <TextField
        label={texts.sentence}
        hint={texts.sentenceHint}
        tall
        placeholder={texts.sentencePlaceholder(name || "…", leadsTo || "…")}
        value={causalSentence}
        onChange={(value) => {
          onText("causalSentence", value);
        }}
      />
      {known !== "" && known !== causalSentence && (
        <div>
          <QuietLine>{texts.fromModel(known)}</QuietLine>
          <Button
            size="small"
            onClick={() => {
              onText("causalSentence", known);
            }}
          >
            {texts.takeSentence}
          </Button>
        </div>
      )}
      <LinkDiagram name={name} leadsTo={leadsTo} sentence={causalSentence} onward={onward} />
    </>
  );
}
