import { oneWordEach } from "../../../src/core/rules/synonyms";

test.each([
  ["研修受講者数", "研修会参加者数"],
  ["セミナー等出席者数", "セミナー来場者数"],
  ["相談対応件数", "相談受付件数"],
  ["受講事業所数", "参加事業所数"],
])("%s and %s are one thing", (one, other) => {
  expect(oneWordEach(one)).toBe(oneWordEach(other));
});

test.each([
  ["研修受講者数", "セミナー受講者数"],
  ["参加者数", "参加事業所数"],
  ["相談件数", "貸出件数"],
])("%s and %s are two", (one, other) => {
  expect(oneWordEach(one)).not.toBe(oneWordEach(other));
});
