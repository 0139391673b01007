import { shareAt } from "../../../src/core/cell/fraction";

test.each([
  ["3分の1", 1 / 3, 4],
  ["三分の二以上", 2 / 3, 4],
  ["3割5分", 0.35, 4],
  ["3割5分2厘", 0.352, 6],
  ["三割五分", 0.35, 4],
])("%s は比の %d", (text, value, end) => {
  expect(shareAt(text, 0)).toEqual({ value, end });
});

test.each(["3割", "3分", "3分間", "1分の3", "3分の", "3.5分の1", "-3分の1", "3割12分", ""])(
  "%j は言葉で書いた割合ではない",
  (text) => {
    expect(shareAt(text, 0)).toBeNull();
  },
);
