import { readNote } from "../../../src/core/table/note-text";

test.each([
  ["※東員町37.8％", "※", "東員町37.8％"],
  ["※１ 延べ人数", "※１", "延べ人数"],
  ["（注）速報値", "（注）", "速報値"],
  ["注２：県の調査による", "注２", "県の調査による"],
  ["* provisional", "*", "provisional"],
])("%s", (text, mark, words) => expect(readNote(text)).toEqual({ mark, text: words }));

test.each(["※", "注意事項を守る", "出典：県の調査", "・研修を行う", ""])("%s is no note", (text) =>
  expect(readNote(text)).toBeNull(),
);
