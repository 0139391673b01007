import { metIn } from "../../body-cells";
import { bodyOf } from "../../body-cells";
import { headerNames } from "../../header-names";
import { oneHit } from "../../met";
import { shortPrefectures } from "../../prefectures";
import { governmentRule } from "../../machine-readability";
import { defineRule } from "../../rule";

/** Are prefectures named without 都・府・県, and without their code? */
export const areaNameShort = defineRule({
  id: "area-name-short",
  group: "machine-readability",
  severity: "advice",
  source: governmentRule("L3-06"),
  each: "table",
  *check(table, sheet) {
    const names = headerNames(table, sheet);
    // A column of codes beside the names says which is meant.
    if (!names.some((name) => ofAreas.test(name)) || names.some((name) => ofCodes.test(name)))
      return;
    const left = table.range.left - sheet.snapshot.left;
    const found = yield* metIn(bodyOf(table), sheet, (value, _, c) =>
      typeof value === "string" &&
      ofAreas.test(names[c - left] ?? "") &&
      shortPrefectures.has(value.trim())
        ? value
        : null,
    );
    yield* oneHit(found);
  },
});

const ofAreas = /都道府県|府県|県名|地域|自治体|団体名/u;
const ofCodes = /コード|code/iu;
