import { definitionDiffers } from "../../../../../src/core/rules/catalogue/texts/definition-differs";
import { checkRule, header } from "../../../../support/check-rule";

checkRule(definitionDiffers, {
  accept: {
    "the same": [
      ["導入率（利用している市町数）"],
      [],
      header,
      ["導入率（利用している市町数）", "１市町", "５市町"],
    ],
    "in other words": [
      ["導入率（３割が利用する市町の数）"],
      [],
      header,
      ["導入率（利用している市町数）", "１市町", "５市町"],
    ],
    "of another name": [
      ["普及率（市町の割合）"],
      [],
      header,
      ["導入率（利用している市町数）", "１市町", "５市町"],
    ],
  },
  reject: {
    "Mie's KPI④: a share defined, a count listed": [
      [
        ["導入率\n（利用している市町の割合）"],
        [],
        header,
        ["導入率\n（利用している市町数）", "１市町", "５市町"],
      ],
      [
        "KPI!A1",
        {
          name: "導入率",
          defined: "利用している市町の割合",
          printed: "利用している市町数",
          indicatorAt: { row: 3, column: 0 },
        },
      ],
    ],
  },
});
