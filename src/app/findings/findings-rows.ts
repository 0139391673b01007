import { describeFinding, groupWords, severityWords } from "../../core/messages/findings";
import {
  decisionWords,
  findingsColumns,
  findingsSheetTexts,
  type FindingsColumn,
} from "../../core/messages/findings-sheet";
import type { Language } from "../../core/messages/language";
import { absolute } from "../../core/register/live-formula";
import type { Finding } from "../../core/rules/finding";
import { ruleFor } from "../../core/rules/rule-for";
import { findingKey } from "../../core/rules/waiver";
import { formatCell, type CellAddress } from "../../core/sheet/address";
import type { PlannedCell } from "../write-plan";
import type { KeptFinding } from "./kept-findings";
import { fittingTextCell } from "../planned-cells";

/** A row of 点検結果: what it will say, and the cell that it will refer to. */
export interface FindingsRow {
  readonly words: Readonly<Record<FindingsColumn, string>>;
  /** The column いまの内容 shows this cell; Excel keeps it right when rows and sheets move. */
  readonly at: CellAddress | null;
}

/** A row a finding, then the waivers that found nothing to waive this time: their reasons stay. */
export function findingsRows(
  findings: readonly Finding[],
  kept: readonly KeptFinding[],
  language: Language,
): readonly FindingsRow[] {
  const known = new Set(findings.map((finding) => nameOf(finding.kind, finding.at.sheet, finding)));
  const unseen = kept
    .filter(({ waived, reason }) => waived && reason !== "")
    .filter(({ kind, sheet, key }) => !known.has(`${kind} ${key} ${sheet}`));
  return [
    ...findings.map((finding) => rowOf(finding, language)),
    ...unseen.map(({ words, at }) => ({
      words: { ...words, status: decisionWords["waived-unseen"][language] },
      at,
    })),
  ];
}

function nameOf(kind: string, sheet: string, finding: Finding): string {
  return `${kind} ${findingKey(finding)} ${sheet}`;
}

function rowOf(finding: Finding, language: Language): FindingsRow {
  const { title, sentence, why, cure, source } = describeFinding(finding, language);
  const { kind, severity, at, waived } = finding;
  return {
    at,
    words: {
      status: decisionWords[waived === null ? "open" : "waived"][language],
      reason: waived ?? "",
      severity: severityWords[language][severity],
      place: formatCell(at),
      finding: sentence === "" ? title : sentence,
      why,
      cure,
      content: "",
      group: groupWords[language][ruleFor(kind).group],
      rule: kind,
      source: source?.id ?? "",
      key: findingKey(finding),
    },
  };
}

/** The row as cells. An empty cell is shown as nothing, and not as 0. */
export function plannedRow({ words: texts, at }: FindingsRow): readonly PlannedCell[] {
  return findingsColumns.map((column): PlannedCell => {
    if (column === "content" && at) {
      return { kind: "formula", formula: `=${absolute(at)}&""`, format: "General" };
    }
    return fittingTextCell(texts[column]);
  });
}

/** The one row of a table that has nothing to say. */
export function emptyRow(language: Language): readonly PlannedCell[] {
  return findingsColumns.map((column) =>
    column === "finding"
      ? { kind: "text", text: findingsSheetTexts[language].none }
      : { kind: "blank" },
  );
}
