import { notInfluenced } from "../../../../../src/core/rules/catalogue/choice/not-influenced";
import type { ExampleSheet } from "../../../../../src/core/messages/findings/finding-text";
import { checkRule, header } from "../../../../support/check-rule";

const register = (name: string, exclusion: string, reason: string): ExampleSheet => ({
  name: "KPI台帳",
  rows: [
    ["種別", "指標名", "基準値", "目標値", "除外の確認", "選定理由"],
    ["KPI", name, "40人", "80人", exclusion, reason],
  ],
  tables: { KpiRegister: "A1:F2" },
});

checkRule(notInfluenced, {
  accept: {
    "the prefecture's own": [header, ["県主催フォーラムの参加者数", "40人", "80人"]],
    "for comparison": [
      ["種別", ...header],
      ["KPI", "受講者数", "1人", "2人"],
      ["参考値", "国主催フォーラムの参加者数", "40人", "80人"],
    ],
    "kept with a reason": [register("国主催フォーラムの参加者数", "", "県の周知が主な参加の入口")],
    "staff say that it can be moved": [register("国主催フォーラムの参加者数", "該当なし", "")],
  },
  reject: {
    "Tokyo's example": [
      [header, ["国主催フォーラムの参加者数", "40人", "80人"]],
      ["KPI!A2", { word: "国主催" }],
    ],
    "staff say so in the register": [
      [register("来場者数", "県が影響を及ぼせない", "")],
      ["KPI台帳!B2", { word: "県が影響を及ぼせない" }],
    ],
  },
});
