import { showsTime, shownPeriod } from "../../../src/core/cell/date-format";

test.each([
  ["yyyy/m/d", "date"],
  ["m/d/yy", "date"],
  ['yyyy"年"m"月"d"日";@', "date"],
  ["yyyy/m/d h:mm", "date"],
  ["[$-411]ge.m.d;@", "date"],
  ['[$-411]ggge"年"m"月"d"日"', "date"],
  ['m"月"d"日"', "date"],
  ['yyyy"年"m"月"', "month"],
  ["mmm-yy", "month"],
  ['[$-ja-JP]ggge"年"m"月"', "month"],
  ['yyyy"年"', "calendar-year"],
  ["yyyy年", "calendar-year"],
  ['ggge"年度"', "fiscal-year"],
  ['yyyy"年度"', "fiscal-year"],
  ["General", null],
  ["@", null],
  ["0", null],
  ["0.0%", null],
  ["#,##0", null],
  ["0.00E+00", null],
  ['0"年度"', null],
  ['0"days"', null],
  ['#,##0;[Red]"d"#,##0', null],
  ["h:mm", null],
  ["mm:ss", null],
  ["[h]:mm", null],
  ["", null],
])("%s は %s を示す", (format, kind) => {
  expect(shownPeriod(format)).toBe(kind);
});

test.each([
  ["h:mm", true],
  ["h:mm:ss AM/PM", true],
  ["mm:ss.0", true],
  ["[h]:mm", true],
  ["[mm]:ss", true],
  ["yyyy/m/d h:mm", false],
  ["General", false],
  ["0.0", false],
  ['0"hours"', false],
])("%s が時刻だけを示すか: %s", (format, expected) => {
  expect(showsTime(format)).toBe(expected);
});
