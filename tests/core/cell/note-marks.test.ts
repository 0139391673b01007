import { takeNoteMarks } from "../../../src/core/cell/note-marks";
import { closeUp } from "../../../src/core/text/close-up";
import { normalize } from "../../../src/core/text/normalize";

const take = (text: string) => {
  const { body, marks } = takeNoteMarks(closeUp(normalize(text)), text);
  return [body.text, marks.map(({ mark }) => mark)];
};

describe("takeNoteMarks", () => {
  test.each([
    ["１市町 ※", "1市町", ["※"]],
    ["131件※１", "131件", ["※１"]],
    ["131件（注）", "131件", ["（注）"]],
    ["131件注1)", "131件", ["注1)"]],
    ["26.0%*", "26.0%", ["*"]],
    ["26.0%*2", "26.0%", ["*2"]],
    ["131件（※２）", "131件", ["（※２）"]],
    ["131件 ※１ ※２", "131件", ["※１", "※２"]],
    ["(注1)131件", "131件", ["(注1)"]],
    ["※東員町37.8％", "東員町37.8%", ["※"]],
    ["100¹", "100", ["¹"]],
    // Not marks: part of the unit, of the word, or all there is.
    ["100m²", "100m²", []],
    ["10³", "10³", []],
    ["1.0×10³", "1.0×10³", []],
    ["110³", "110", ["³"]],
    ["※2022時点", "※2022時点", []],
    ["※", "※", []],
    ["発注", "発注", []],
    ["", "", []],
  ] as [string, string, string[]][])("%j", (text, body, marks) => {
    expect(take(text)).toEqual([body, marks]);
  });
});
