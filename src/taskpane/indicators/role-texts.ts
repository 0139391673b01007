import type { Localized } from "../../core/messages/language";
import type { Role } from "../../core/table/kpi-table";

/** What the roles of rows and columns are called in the pane. */
export const roleTexts: Localized<Readonly<Record<Role, string>>> = {
  ja: {
    name: "指標名",
    number: "番号",
    area: "分野",
    kind: "種別",
    unit: "単位",
    frequency: "頻度",
    direction: "方向",
    baseline: "基準値",
    target: "目標値",
    planned: "計画値",
    actual: "実績値",
    period: "時点",
    value: "値",
    reference: "参考値",
    derived: "計算した値",
    verdict: "評価",
    remark: "備考",
    label: "区分",
  },
  en: {
    name: "indicator name",
    number: "number",
    area: "area",
    kind: "kind",
    unit: "unit",
    frequency: "frequency",
    direction: "direction",
    baseline: "baseline",
    target: "target",
    planned: "planned value",
    actual: "actual value",
    period: "period",
    value: "value",
    reference: "reference value",
    derived: "calculated value",
    verdict: "assessment",
    remark: "remark",
    label: "row label",
  },
};

/** What a row below the header can be; the other roles belong to columns. */
export const rowRoles = [
  "name",
  "value",
  "baseline",
  "planned",
  "actual",
  "target",
  "reference",
  "derived",
  "verdict",
  "area",
] as const satisfies readonly Role[];

/** Roles that are called otherwise where a row has them. */
export const rowRoleTexts: Localized<Readonly<Record<"name" | "value" | "area", string>>> = {
  ja: { name: "指標の行", value: "上の指標の続き", area: "分野の見出し" },
  en: { name: "row of an indicator", value: "goes on with the one above", area: "heading" },
};
