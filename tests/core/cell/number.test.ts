import fc from "fast-check";
import { numberAt } from "../../../src/core/cell/number";

describe("numberAt", () => {
  test.each([
    ["26.0%", 26, 4],
    ["1,479,100千円", 1479100000, 10],
    [".5", 0.5, 2],
    ["-5", -5, 2],
    ["▲3,703", -3703, 6],
    ["△0.5", -0.5, 4],
    ["+5", 5, 2],
    ["1億5600万円", 156000000, 7],
    ["2万3千人", 23000, 4],
    ["5百万円", 5000000, 3],
    ["3千5百円", 3500, 4],
    ["1.5億円", 150000000, 4],
    ["131件", 131, 3],
    ["二億三千万円", 230000000, 5],
    ["2億三千万円", 230000000, 5],
    ["3千五百円", 3500, 4],
    ["ゼロ件", 0, 2],
    ["マイナス5", -5, 5],
  ])("%s は %s", (text, value, end) => {
    expect(numberAt(text, 0)).toMatchObject({ value, end });
  });

  test.each([
    "",
    "件",
    "-",
    "千円",
    "百万円",
    "1,23",
    "1.2.3",
    "1,234,56",
    "007",
    "00",
    "1234567890123456",
    "1.",
  ])("%j は数で始まらない", (text) => {
    expect(numberAt(text, 0)).toBeNull();
  });

  test("大きい位のあとに、それより大きい位は続かない", () => {
    expect(numberAt("3千5百万円", 0)).toMatchObject({ value: 3000, end: 2 });
  });

  test("小数の億に、続く万は足さない", () => {
    expect(numberAt("1.5億3000万", 0)).toMatchObject({ value: 150000000, end: 4 });
  });

  test("漢字だけで書かれた数は、そうとわかる", () => {
    expect(numberAt("八戸", 0)?.script).toBe("kanji");
    expect(numberAt("8戸", 0)?.script).toBe("digits");
    expect(numberAt("2億三千万", 0)?.script).toBe("digits");
  });

  test("15 桁までの数は、Excel と同じく書かれたとおり", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (n) => {
        expect(numberAt(String(n), 0)?.value).toBe(n);
      }),
    );
  });
});
