import fc from "fast-check";
import { closeUp } from "../../../src/core/text/close-up";
import { normalize } from "../../../src/core/text/normalize";

describe("closeUp", () => {
  test.each([
    ["令和６年\n11月時点", "令和6年11月時点"],
    ["１市町 ※", "1市町※"],
    ["2026 年50%", "2026年50%"],
    ["　26.0 ％\r\n", "26.0%"],
    ["12 34", "12 34"],
    ["12\n\n34", "12 34"],
    [" \u3000\n", ""],
  ])("%j は %j に詰まる", (written, expected) => {
    expect(closeUp(normalize(written)).text).toBe(expected);
  });

  test("詰めた字は元の位置を指し続ける", () => {
    const { text, offsets } = closeUp(normalize("６年\n１１ 月"));
    expect(text).toBe("6年11月");
    expect(offsets).toEqual([0, 1, 3, 4, 6, 7]);
  });

  test("空白は数字の間にだけ、一つ残る", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("1", "年", " ", "\n", "%") }), (written) => {
        const { text, offsets } = closeUp(normalize(written));
        expect(text.replaceAll(/(?<=\d) (?=\d)/g, "")).not.toMatch(/\s/);
        expect(text.replaceAll(" ", "")).toBe(written.replaceAll(/\s/g, ""));
        expect(offsets).toHaveLength(text.length + 1);
      }),
    );
  });
});
