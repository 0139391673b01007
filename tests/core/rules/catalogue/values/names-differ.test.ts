import { namesDiffer } from "../../../../../src/core/rules/catalogue/values/names-differ";
import { checkRule, header } from "../../../../support/check-rule";

const rows = [
  header,
  ["窓口の相談対応件数", "131件", "150件"],
  ["生産性向上研修会の参加者数", "102人", "200人"],
] as const;

checkRule(namesDiffer, {
  accept: {
    "two rows of one table": [
      header,
      ["生産性向上研修会の参加者数", "102人", "200人"],
      ["生産性向上講習会の参加者数", "10人", "20人"],
    ],
    "short names on two sheets": [
      { name: "A", rows: [header, ["イベント参加者数", "10人", "20人"]] },
      { name: "B", rows: [header, ["イベント来場者数", "10人", "20人"]] },
    ],
    "the same name": [["相談対応件数、生産性向上研修会の参加者数"], [], ...rows],
    "a short name ends many others": [["相談件数、受講者数"], [], ...rows],
    "another thing": [["相談対応件数、訪問介護の受講者数"], [], ...rows],
    "one name alone is a title": [["生産性向上研修の受講者数"], [], ...rows],
    "a reader of its own sheet only": [
      { name: "A", rows: [["相談対応件数、生産性向上研修の受講者数"]] },
      { name: "B", rows },
    ],
  },
  reject: {
    "in a sentence and in the table below it": [
      [["相談対応件数、生産性向上研修の受講者数等"], [], ...rows],
      [
        "KPI!A1",
        {
          name: "生産性向上研修の受講者数",
          other: "生産性向上研修会の参加者数",
          otherAt: { row: 4, column: 0 },
        },
      ],
    ],
    "in two tables": [
      [
        { name: "A", rows },
        { name: "B", rows: [header, ["生産性向上研修の受講者数", "102人", "200人"]] },
      ],
      ["B!A2", { name: "生産性向上研修の受講者数", other: "生産性向上研修会の参加者数" }],
    ],
  },
});
