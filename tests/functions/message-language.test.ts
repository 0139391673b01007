import { number } from "../../src/functions/number";
import { messageLanguage } from "../../src/functions/message-language";
import { cellErrorOf, installCustomFunctions } from "../support/custom-functions";
import { inCell } from "../support/in-cell";

beforeAll(installCustomFunctions);
afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

const install = (office: unknown) => Object.assign(globalThis, { Office: office });

test("is Excel's own, and Japanese until that is known", () => {
  expect(messageLanguage()).toBe("ja");
  install({});
  expect(messageLanguage()).toBe("ja");
  install({ context: { displayLanguage: "ja-JP" } });
  expect(messageLanguage()).toBe("ja");
  install({ context: { displayLanguage: "en-US" } });
  expect(messageLanguage()).toBe("en");
});

test("errors speak it", () => {
  install({ context: { displayLanguage: "en-GB" } });
  expect(cellErrorOf(() => inCell(number, "ー"))).toBe(
    "#N/A The cell “ー” is a sign for no value, not a number. Enter the value once it is known.",
  );
});
