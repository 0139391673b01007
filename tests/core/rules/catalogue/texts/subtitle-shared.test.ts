import { subtitleShared } from "../../../../../src/core/rules/catalogue/texts/subtitle-shared";
import { checkRule } from "../../../../support/check-rule";

const sheet = (name: string, ...lines: readonly string[]) => ({
  name,
  rows: lines.map((line) => [line]),
});

checkRule(subtitleShared, {
  accept: {
    "each its own": [sheet("1", "ＫＰＩ①（導入）"), sheet("2", "ＫＰＩ②（伴走支援）")],
    "the same heading again": [sheet("1", "ＫＰＩ①（導入）"), sheet("2", "ＫＰＩ①（導入）")],
    "no numbered heading": [sheet("1", "資料（案）"), sheet("2", "説明（案）")],
  },
  reject: {
    "at the sheet that does not speak of it": [
      [
        sheet("1", "ＫＰＩ➀（伴走支援の実施）", "導入率を高める"),
        sheet("2", "ＫＰＩ②（伴走支援の実施）", "伴走支援を行う"),
      ],
      [
        "'1'!A1",
        { subtitle: "伴走支援の実施", other: "ＫＰＩ②（伴走支援の実施）", otherAt: { sheet: "2" } },
      ],
    ],
    "at the later one where nothing decides": [
      [sheet("1", "KPI1（伴走支援）"), sheet("2", "KPI2（伴走支援）")],
      ["'2'!A1", { heading: "KPI2（伴走支援）", other: "KPI1（伴走支援）" }],
    ],
  },
});
