import type { RoleWish } from "../../app/correct-roles";
import type { LineRole, Role } from "../../core/table/kpi-table";

/** What a user may choose for a row or column; `auto` leaves it to the reader. */
export type Choice = Role | "ignore" | "auto";

/** What stands in the select of a line: the user's wish, what was corrected before, or `auto`. */
export function choiceOf(line: LineRole, wishes: readonly RoleWish[]): Choice {
  const wish = wishes.find((one) => isAbout(one, line));
  if (wish) return wish.says === null || isBlock(wish.says) ? "auto" : wish.says;
  return line.from === "correction" ? (line.role ?? "ignore") : "auto";
}

/** The wishes after the user has chosen; choosing what is there anyhow is no wish. */
export function choose(
  wishes: readonly RoleWish[],
  line: LineRole,
  choice: Choice,
  /** The line as it is read now, without any wish. */
  now: LineRole | undefined,
): readonly RoleWish[] {
  const others = wishes.filter((wish) => !isAbout(wish, line));
  const corrected = now?.from === "correction";
  const standing = now && corrected ? (now.role ?? "ignore") : "auto";
  if (choice === standing) return others;
  return [...others, { range: line.range, says: choice === "auto" ? null : choice }];
}

/** Is it the same row or column? Its cells may be others when a wish makes the table larger. */
export function isSameLine(one: LineRole, other: LineRole): boolean {
  return one.axis === other.axis && isAbout({ range: one.range, says: null }, other);
}

function isAbout({ range, says }: RoleWish, { axis, range: line }: LineRole): boolean {
  if (range.sheet !== line.sheet || (says !== null && isBlock(says))) return false;
  return axis === "column"
    ? range.left === line.left && range.right === line.right && range.top <= line.bottom
    : range.top === line.top && range.bottom === line.bottom && range.left <= line.right;
}

function isBlock(says: RoleWish["says"]): says is "none" | "table" {
  return says === "none" || says === "table";
}
