import { hasEra, resolveEra } from "../../../src/workbench/grid/era-format";
import { cellText } from "../../../src/workbench/grid/cell-text";

// Day numbers are Excel's for the dates in the titles; first and last days of the eras are those
// of the Government of Japan (改元).
describe("Japanese eras, which the embedded formatter does not know", () => {
  test.each([
    ["2025-05-01", 45778, 'ggge"年"m"月"d"日"', "令和7年5月1日"],
    ["2019-05-01", 43586, 'ggge"年"', "令和1年"],
    ["2019-04-30", 43585, 'ggge"年"m"月"', "平成31年4月"],
    ["1989-01-07", 32515, "ggge", "昭和64"],
    ["1989-01-08", 32516, "ggge", "平成1"],
    ["1926-12-24", 9855, "ggge", "大正15"],
    ["1926-12-25", 9856, "ggge", "昭和1"],
    ["1912-07-29", 4594, "ggge", "明治45"],
    ["1912-07-30", 4595, "ggge", "大正1"],
    ["2025-05-01", 45778, "ge.m.d", "R7.5.1"],
    ["2025-05-01", 45778, "gee.mm.dd", "R07.05.01"],
    ["2025-05-01", 45778, 'gge"年"', "令7年"],
    ["2025-05-01", 45778, '[$-ja-JP]ggge"年"m"月"d"日";@', "令和7年5月1日"],
    ["2019-05-01", 43586, '[$-ja-JP-x-gannen]ggge"年"', "令和元年"],
    ["2020-05-01", 43952, '[$-ja-JP-x-gannen]ggge"年"', "令和2年"],
  ])("%s (%d) as %s is %s", (_, day, format, shown) => {
    expect(cellText(day, format)).toBe(shown);
  });

  test.each(['ggge"年"', "ge.m.d", "e", "[$-411]ggge"])("%s shows an era", (format) => {
    expect(hasEra(format)).toBe(true);
  });

  test.each(["General", "0.00E+00", '"eg"0', "yyyy/m/d", "[Green]0", "\\g0", "@"])(
    "%s shows none, and stays as it is",
    (format) => {
      expect(hasEra(format)).toBe(false);
      expect(resolveEra(format, 45778)).toBe(format);
    },
  );
});

// Excel's documented results for the same codes.
describe("what a cell shows", () => {
  test.each([
    [0.26, "0.0%", "26.0%"],
    [1234.5, "#,##0", "1,235"],
    [-3, "0;▲0", "▲3"],
    [true, "0", "TRUE"],
    ["26.0％", "0.0%", "26.0％"],
    ["", "0", ""],
    ["#N/A", "0", "#N/A"],
    [0.1 + 0.2, "General", "0.3"],
    ["x", '"「"@"」"', "「x」"],
  ])("%p as %s is %s", (value, format, shown) => {
    expect(cellText(value, format)).toBe(shown);
  });

  test("a code that cannot be read shows the plain value", () => {
    expect(cellText(5, '"unfinished')).not.toBe("");
  });
});
