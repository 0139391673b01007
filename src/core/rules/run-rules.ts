import { catalogue } from "./catalogue";
import { checkedSheets } from "./checked-sheet";
import type { Finding } from "./finding";
import { precedence } from "./precedence";
import type { Rule, RuleGroup } from "./rule";
import { defaultGroups } from "./rule-groups";
import type { RuleView } from "./rule-view";
import { workOf, type RuledHit } from "./rule-work";
import { reasonsOf, type Waiver } from "./waiver";
import { withoutRepeats } from "./without-repeats";
import { allSteps, type CountedSteps } from "../steps";

/** What to check, and what staff have decided to leave as it is. */
export interface CheckOptions {
  readonly groups?: readonly RuleGroup[];
  readonly waivers?: readonly Waiver[];
  readonly rules?: readonly Rule[];
}

/** Rows that rules go over between two steps: a few milliseconds of work. */
const rowsAtOnce = 4000;

/** All findings at once; in the order of sheets, rows, columns and the catalogue. */
export function runRules(view: RuleView, options: CheckOptions = {}): readonly Finding[] {
  return allSteps(checkSteps(view, options));
}

/**
 * The same in steps of a few milliseconds: each says how many rules are done, the last gives the
 * findings. Whoever stops asking has cancelled it.
 */
export function* checkSteps(
  view: RuleView,
  { groups = defaultGroups, waivers = [], rules = catalogue }: CheckOptions = {},
): CountedSteps<readonly Finding[]> {
  const sheets = checkedSheets(view);
  const chosen = rules.filter(({ group }) => groups.includes(group));
  const found: RuledHit[] = [];
  let rows = 0;
  for (const [done, rule] of chosen.entries()) {
    for (const piece of workOf(rule, sheets, view)) {
      if (typeof piece !== "number") {
        found.push(piece);
        continue;
      }
      rows += piece;
      if (rows < rowsAtOnce) continue;
      rows = 0;
      yield { done, total: chosen.length };
    }
  }
  const reasonOf = reasonsOf(waivers);
  return inOrder(withoutRepeats(found, precedence), view).map((one) => findingOf(one, reasonOf));
}

function findingOf({ rule, hit }: RuledHit, reasonOf: ReturnType<typeof reasonsOf>): Finding {
  const { id, severity } = rule;
  // A hit of the rule with this id carries its data; a list of rules cannot say so to the compiler.
  const finding = { kind: id, severity, at: hit.at, data: hit.data, waived: null } as Finding;
  const waived = reasonOf(finding);
  return waived === null ? finding : { ...finding, waived };
}

function inOrder(found: readonly RuledHit[], { snapshot }: RuleView): RuledHit[] {
  const order = new Map(snapshot.sheets.map(({ name }, i) => [name, i]));
  const tab = ({ at }: RuledHit) => order.get(at.sheet) ?? -1;
  return [...found].sort(
    (a, b) => tab(a) - tab(b) || a.at.row - b.at.row || a.at.column - b.at.column,
  );
}
