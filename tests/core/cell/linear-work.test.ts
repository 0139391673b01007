import { readValue } from "../../../src/core/cell/read-cell";

/**
 * How many characters patterns go over in the course of `run`. `test`, `matchAll`, `replace` and
 * `split` all come down to `exec`: a match costs the way to its end, a failure the rest of the text.
 */
function workOf(run: () => void): number {
  const exec = Object.getOwnPropertyDescriptor(RegExp.prototype, "exec")?.value as (
    this: RegExp,
    input: string,
  ) => RegExpExecArray | null;
  let work = 0;
  const spy = jest.spyOn(RegExp.prototype, "exec").mockImplementation(function (
    this: RegExp,
    input: string,
  ) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, input);
    const rest = this.sticky ? 1 : input.length - from;
    work += match ? match.index + match[0].length - from : rest;
    return match;
  });
  try {
    run();
  } finally {
    spy.mockRestore();
  }
  return work;
}

const workOfReading = (text: string) => workOf(() => readValue(text, "quantity"));

const writings: readonly (readonly [name: string, write: (length: number) => string])[] = [
  ["数字", (length) => "1".repeat(length)],
  ["桁区切り", (length) => `1${",000".repeat(length / 4)}`],
  ["空白をはさんだ数字", (length) => "1 ".repeat(length / 2)],
  ["空白", (length) => `1${" ".repeat(length)}件`],
  ["全角の空白", (length) => `131件${"　".repeat(length)}`],
  ["注", (length) => `1${"※".repeat(length)}`],
  ["漢数字", (length) => "三十".repeat(length / 2)],
  ["元号", (length) => "令和".repeat(length / 2)],
  ["括弧", (length) => "（".repeat(length)],
  ["結合文字", (length) => `か${"\u0301\u0323".repeat(length / 2)}`],
  ["幅", (length) => "1～".repeat(length / 2)],
  ["目標", (length) => "維持・".repeat(length / 4)],
];

test.each(writings)("%s の長い文字列を読む手間は、長さに比例する", (_, write) => {
  const short = workOfReading(write(10_000));
  const long = workOfReading(write(100_000));
  expect(long).toBeLessThanOrEqual(11 * short + 1000);
  expect(long).toBeLessThanOrEqual(10 * 100_000);
});

test.each(writings)("%s の一行を読む手間は、文字数の 1000 倍に届かない", (_, write) => {
  for (let length = 4; length <= 256; length += 4) {
    expect(workOfReading(write(length))).toBeLessThan(1000 * (length + 10));
  }
});

test("先頭から何度も読み直せば、手間は長さの二乗になる（数え方の確認）", () => {
  const again = (length: number) =>
    workOf(() => {
      for (let i = 0; i < length; i += 1) /x/.test("1".repeat(length));
    });
  expect(again(10)).toBe(100);
  expect(again(100)).toBe(10_000);
});
