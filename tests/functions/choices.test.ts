import { choiceArgument } from "../../src/functions/arguments";
import { choiceLists } from "../../src/functions/choices";

describe.each(Object.entries(choiceLists))("%s", (_, { choices }) => {
  test("every word, in either width and case, is the choice it stands for", () => {
    for (const { value, words } of choices) {
      for (const word of words) {
        for (const written of [word, ` ${word.toUpperCase()} `, wide(word)]) {
          expect(choiceArgument("method", written, choices, null)).toEqual({ ok: true, value });
        }
      }
    }
  });

  test("has a tip a language", () => {
    for (const { tip } of choices) expect(tip.ja && tip.en).toBeTruthy();
  });
});

function wide(word: string): string {
  return word.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}
