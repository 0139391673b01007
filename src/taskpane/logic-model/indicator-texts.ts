import type { Localized } from "../../core/messages/language";

interface IndicatorTexts {
  readonly heading: string;
  readonly none: string;
  readonly remove: (name: string) => string;
  readonly kindOf: (name: string) => string;
  /** The choice of an indicator for what is known by name only. */
  readonly cellOf: (name: string) => string;
  readonly nameOnly: string;
  readonly add: string;
  readonly addName: string;
  readonly addNameHint: string;
  readonly addShort: string;
}

/** The texts about what a goal or area is measured by. */
export const indicatorTexts: Localized<IndicatorTexts> = {
  ja: {
    heading: "指標",
    none: "指標はまだありません。",
    remove: (name) => `「${name}」を外す`,
    kindOf: (name) => `「${name}」の種類`,
    cellOf: (name) => `「${name}」に当たる表の指標`,
    nameOnly: "名前だけ（表の指標を選ぶ）",
    add: "表の指標を加える",
    addName: "表にない指標を名前で加える",
    addNameHint: "例：公開見学会への参加事業所数",
    addShort: "加える",
  },
  en: {
    heading: "Indicators",
    none: "No indicators yet.",
    remove: (name) => `Take “${name}” out`,
    kindOf: (name) => `Kind of “${name}”`,
    cellOf: (name) => `Indicator of the tables for “${name}”`,
    nameOnly: "Name only (choose one of the tables)",
    add: "Add an indicator of the tables",
    addName: "Add one that no table has, by name",
    addNameHint: "For example: offices that joined a visit",
    addShort: "Add",
  },
};
