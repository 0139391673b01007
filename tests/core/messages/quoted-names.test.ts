import { quotedEn, quotedJa } from "../../../src/core/messages/quoted-names";

// 公用文作成の考え方（文化審議会、令和4年）: 「Ａ、Ｂ及びＣ」.
test.each([
  [[], "", ""],
  [["A"], "「A」", "“A”"],
  [["A", "B"], "「A」及び「B」", "“A” and “B”"],
  [["A", "B", "C"], "「A」、「B」及び「C」", "“A”, “B” and “C”"],
])("%j", (names, ja, en) => {
  expect(quotedJa(names)).toBe(ja);
  expect(quotedEn(names)).toBe(en);
});
