import { numberedHeading } from "../../../src/core/messages/numbered-heading";

test.each([
  [1, "１　目標", "1. 目標"],
  [10, "１０　目標", "10. 目標"],
])("section %d", (number, ja, en) => {
  expect(numberedHeading(number, "目標", "ja")).toBe(ja);
  expect(numberedHeading(number, "目標", "en")).toBe(en);
});
