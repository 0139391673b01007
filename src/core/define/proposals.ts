import type { Accumulation, Direction, IndicatorKind } from "../indicator/indicator";
import { exclusionWords } from "../indicator/exclusion-words";
import type { Exclusion } from "../indicator/register-entry";
import { driversIn, isDriver } from "../logic-model/drivers";
import { nameKey } from "../logic-model/same-name";
import { normalize } from "../text/normalize";
import type { DraftContent } from "./draft";
import { accumulationWords, directionWords, firstWord, unitWords } from "./name-words";

/** Why something is proposed. */
export type ProposalReason =
  /** A word of the name says so. */
  | { readonly kind: "word"; readonly word: string }
  /** What was typed at baseline or target. */
  | { readonly kind: "value"; readonly text: string }
  /** The logic model lists it there. */
  | { readonly kind: "model"; readonly node: string };

/** What is proposed for a field that is still empty. */
export type Proposal =
  | { readonly field: "unit" | "area"; readonly value: string; readonly reason: ProposalReason }
  | { readonly field: "direction"; readonly value: Direction; readonly reason: ProposalReason }
  | {
      readonly field: "accumulation";
      readonly value: Accumulation;
      readonly reason: ProposalReason;
    }
  | { readonly field: "kind"; readonly value: IndicatorKind; readonly reason: ProposalReason };

/** A node of the logic model, as proposals need it. */
export interface KnownNode {
  readonly name: string;
  readonly isGoal: boolean;
  readonly measures: readonly { readonly name: string; readonly kind: IndicatorKind }[];
}

/** What the name, the values and the logic model suggest; nothing where staff have spoken already. */
export function proposalsFor(
  content: DraftContent,
  nodes: readonly KnownNode[],
): readonly Proposal[] {
  const name = normalize(content.texts.name).text.trim();
  if (name === "") return [];
  const placed = placeOf(name, nodes);
  return [
    ...unitProposal(name, content),
    ...(content.direction === null ? wordProposal("direction", name, directionWords) : []),
    ...(content.accumulation === null ? wordProposal("accumulation", name, accumulationWords) : []),
    ...(placed && content.texts.area === "" ? [areaProposal(placed)] : []),
    ...kindProposal(name, content, nodes),
  ];
}

/** An exclusion rule that the words of a name point to: 国主催フォーラムの参加者数. */
export function exclusionHint(
  name: string,
): { readonly rule: Exclude<Exclusion, "none">; readonly word: string } | null {
  const plain = normalize(name).text;
  for (const rule of ["no-influence", "no-target"] as const) {
    const word = exclusionWords[rule].exec(plain)?.[0];
    if (word) return { rule, word };
  }
  return null;
}

function unitProposal(name: string, { texts }: DraftContent): readonly Proposal[] {
  if (texts.unit !== "") return [];
  const typed = [texts.target, texts.baseline].find((text) => /[%％]/u.test(text));
  if (typed !== undefined) {
    return [{ field: "unit", value: "％", reason: { kind: "value", text: typed } }];
  }
  const found = firstWord(name, unitWords);
  return found
    ? [{ field: "unit", value: found.says, reason: { kind: "word", word: found.word } }]
    : [];
}

function wordProposal<F extends "direction" | "accumulation">(
  field: F,
  name: string,
  words: F extends "direction" ? typeof directionWords : typeof accumulationWords,
): readonly Proposal[] {
  const found = firstWord<Direction | Accumulation>(name, words);
  if (!found) return [];
  return [{ field, value: found.says, reason: { kind: "word", word: found.word } } as Proposal];
}

interface Place {
  readonly node: KnownNode;
  readonly reason: ProposalReason;
}

/** Where the model lists it, or whose driver its name speaks of. */
function placeOf(name: string, nodes: readonly KnownNode[]): Place | null {
  const listed = nodes.find(({ measures }) =>
    measures.some((one) => nameKey(one.name) === nameKey(name)),
  );
  if (listed) return { node: listed, reason: { kind: "model", node: listed.name } };
  for (const { driver, word } of driversIn(name)) {
    const node = nodes.find((one) => !one.isGoal && isDriver(one.name, driver));
    if (node) return { node, reason: { kind: "word", word } };
  }
  return null;
}

function areaProposal({ node, reason }: Place): Proposal {
  return { field: "area", value: node.name, reason };
}

/** Only where the model says another kind than the draft has. */
function kindProposal(
  name: string,
  { kind }: DraftContent,
  nodes: readonly KnownNode[],
): readonly Proposal[] {
  for (const node of nodes) {
    const listed = node.measures.find((one) => nameKey(one.name) === nameKey(name));
    if (listed && listed.kind !== kind) {
      return [{ field: "kind", value: listed.kind, reason: { kind: "model", node: node.name } }];
    }
  }
  return [];
}
