import { onlyTable, tablesOf, type Cells } from "../../support/tables-of";

const length = 100_000;
const fillings = ["（", "　", "1", "令和", "R7", "※", "（単位：", "１年度（", "。", "\n", "3/年 "];
const long = (filling: string) => filling.repeat(length / filling.length);

const places: Readonly<Record<string, (text: string) => Cells>> = {
  "a header": (text) => [
    ["指標", `${text}x`, "目標値"],
    ["受講者数", 1, 2],
  ],
  "a value": (text) => [
    ["指標", "現状値", "目標値"],
    ["受講者数", `1${text}`, 2],
  ],
  "a unit": (text) => [
    ["指標", "単位", "目標値"],
    ["受講者数", `人${text}`, 2],
  ],
  "a name": (text) => [
    ["指標", "現状値", "目標値"],
    [`受講者数${text}x`, 1, 2],
  ],
};

// Jest's own limit of five seconds is what a search that goes back again and again would break.
describe.each(Object.entries(places))("%s of 100,000 characters", (_, cells) => {
  test.each(fillings)("filled with %j leaves the rest of the table as it is", (filling) => {
    const { indicators } = onlyTable(cells(long(filling)));
    expect(indicators[0]?.target?.slice(0, 2)).toEqual(["C2", "2"]);
  });
});

test.each(fillings)("a line above a table, of 100,000 times %j, is no unit", (filling) => {
  const [table] = tablesOf([
    [`単位：${long(filling)}x`],
    ["指標", "現状値", "目標値"],
    ["受講者数", 1, 2],
  ]);
  expect(table?.indicators[0]?.unit).toBeNull();
});
