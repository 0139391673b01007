import type { Comparator } from "../cell/reading";
import type { Datum, Direction, Indicator } from "../indicator/indicator";

const words: readonly (readonly [direction: Direction, pattern: RegExp])[] = [
  ["maintain", /維持|現状どおり|横ばい|^(?:→|➡|⇒)$|maintain|keep/i],
  ["decrease", /減少|低下|縮減|縮小|削減|抑制|短縮|^減|減らす|下げる|[↓↘⬇]|decrease|reduce|lower/i],
  ["increase", /増加|上昇|向上|拡大|延伸|^増|増やす|上げる|[↑↗⬆]|increase|raise|higher/i],
];

/** At the end of a name such a word says what is wanted: 離職率の低下. Within one it may not. */
const inName = /の(?:維持|減少|低下|縮減|縮小|削減|抑制|短縮|増加|上昇|向上|拡大|延伸)$/u;

/** What a table says and shows about which way an indicator should go. */
export interface DirectionGrounds {
  readonly name: string;
  /** The cell of a direction column; empty without one. */
  readonly stated: string;
  readonly baseline: Datum | null;
  readonly target: Datum | null;
  /** Goals on the way: without a baseline the way begins with the first of them. */
  readonly planned?: readonly Datum[];
}

type StatedDirection = Pick<Indicator, "direction" | "directionFrom">;

/** A stated word counts first, then 以上 or 以下 at the goal, then the values themselves. */
export function directionOf(grounds: DirectionGrounds): StatedDirection {
  const { name, stated, target } = grounds;
  const word = directionIn(stated) ?? directionIn(inName.exec(name)?.[0] ?? "");
  if (word) return { direction: word, directionFrom: "stated" };
  const bound = goalInWords(target) ?? boundBy(target?.quantity?.comparator ?? null);
  if (bound) return { direction: bound, directionFrom: "stated" };
  return fromValues(startOf(grounds), target?.quantity?.value);
}

function startOf({ baseline, planned = [] }: DirectionGrounds): number | undefined {
  return [baseline, ...planned].find((datum) => datum?.quantity)?.quantity?.value;
}

function fromValues(from: number | undefined, to: number | undefined): StatedDirection {
  if (from === undefined || to === undefined) {
    return { direction: "increase", directionFrom: "assumed" };
  }
  const direction = to > from ? "increase" : to < from ? "decrease" : "maintain";
  return { direction, directionFrom: "values" };
}

function directionIn(text: string): Direction | null {
  if (text === "") return null;
  return words.find(([, pattern]) => pattern.test(text.trim()))?.[0] ?? null;
}

/** 増加, 全産業平均以下: a goal without a number still says which way. */
function goalInWords(target: Datum | null): Direction | null {
  if (target?.reading.kind !== "goal") return null;
  const { direction, comparator } = target.reading.goal;
  return direction ?? boundBy(comparator);
}

function boundBy(comparator: Comparator | null): Direction | null {
  switch (comparator) {
    case "at-least":
    case "more-than":
      return "increase";
    case "at-most":
    case "less-than":
      return "decrease";
    case "about":
    case null:
      return null;
  }
}
