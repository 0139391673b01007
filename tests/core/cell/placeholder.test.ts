import { placeholderReason } from "../../../src/core/cell/placeholder";

test.each([
  ["ー", "dash"],
  ["―", "dash"],
  ["—", "dash"],
  ["‐", "dash"],
  ["-", "dash"],
  ["--", "dash"],
  ["データなし", "no-data"],
  ["…", "no-data"],
  ["調査中", "in-survey"],
  ["調整中", "undecided"],
  ["(未定)", "undecided"],
  ["未集計", "not-compiled"],
  ["該当なし", "not-applicable"],
  ["######", "overflow"],
  ["空欄", "left-blank"],
  ["n/a", "no-data"],
  ["未実施", "not-done"],
  ["*", "suppressed"],
  ["***", "suppressed"],
  ["x", "suppressed"],
  ["皆増", "all-new"],
  ["皆減", "all-gone"],
  ["ー件", "dash"],
  ["-%", "dash"],
])("セル全体が %s なら %s", (text, reason) => {
  expect(placeholderReason(text)).toBe(reason);
});

test.each([
  "",
  "サービス",
  "-5",
  "ーー件",
  "未定です",
  "toString",
  "__proto__",
  "#",
  "なし",
  "0",
  "×",
  "ーム",
  "----------",
])("%j は値のない印ではない", (text) => {
  expect(placeholderReason(text)).toBeNull();
});
