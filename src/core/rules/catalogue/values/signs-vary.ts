import type { CellAddress } from "../../../sheet/address";
import type { SheetSnapshot } from "../../../sheet/snapshot";
import { isOwnSheet } from "../../../table/read-workbook";
import { defineRule, type RuleHit } from "../../rule";

/** Two characters for one sign. */
export interface SignsVary {
  readonly sign: string;
  readonly other: string;
}

/** Signs that look alike and are other characters. A search for one does not find the other. */
const families: readonly { readonly one: RegExp; readonly other: RegExp }[] = [
  // ① to ⑩, and the same digits of another series (➀ to ➉) that some input methods offer.
  { one: /[\u2460-\u2469]/u, other: /[\u2780-\u2789]/u },
  { one: /％/u, other: /(?<=\d)%/u },
];

/** A cheap look first: most cells hold none of them. */
const anySign = new RegExp(
  families.map(({ one, other }) => `${one.source}|${other.source}`).join("|"),
  "u",
);

interface Seen {
  count: number;
  readonly sign: string;
  readonly at: CellAddress;
}

/**
 * Is one sign written in one way? Mie numbers its KPIs ➀ ② ③ ④, the first of another series than the
 * rest, and mixes ％ and %. Said once a workbook and sign, at the first cell with the rarer one. What
 * a number format shows is Excel's own writing and does not count.
 */
export const signsVary = defineRule({
  id: "signs-vary",
  group: "values",
  severity: "advice",
  source: null,
  each: "workbook",
  *check({ snapshot }): Generator<RuleHit<SignsVary> | null> {
    const seen = families.map((): (Seen | undefined)[] => [undefined, undefined]);
    for (const sheet of snapshot.sheets) {
      // The add-in's own sheets quote what others have written.
      if (isOwnSheet(sheet)) continue;
      for (const { text, row, column } of textsOf(sheet)) {
        if (!anySign.test(text)) continue;
        families.forEach(({ one, other }, i) => {
          [one, other].forEach((pattern, side) => {
            const sign = pattern.exec(text)?.[0];
            const found = seen[i];
            if (sign === undefined || !found) return;
            const before = found[side];
            if (before) before.count += 1;
            else found[side] = { count: 1, sign, at: { sheet: sheet.name, row, column } };
          });
        });
      }
      yield null;
    }
    for (const [one, other] of seen) {
      if (!one || !other) continue;
      const [rare, usual] = one.count < other.count ? [one, other] : [other, one];
      yield { at: rare.at, data: { sign: rare.sign, other: usual.sign } };
    }
  },
});

function* textsOf({ top, left, values }: SheetSnapshot) {
  for (const [r, row] of values.entries()) {
    for (const [c, value] of row.entries()) {
      if (typeof value === "string" && value !== "") {
        yield { text: value, row: top + r, column: left + c };
      }
    }
  }
}
