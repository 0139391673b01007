import { countOf, readCountList } from "../../../src/core/define/count-list";
import { echoValue } from "../../../src/core/define/echo";
import { sheetOf } from "../../support/sheet-snapshot";

const sheet = sheetOf("市町", [
  ["№", "市町", "事業所", "利用率"],
  [1, "東員町", 12, "37.8％"],
  [2, "津市", 80, "28.0％"],
  [3, "四日市市", 90, "29.5％"],
  [4, "伊勢市", 40, "ー"],
  ["", "県　計", 222, "31％"],
]);
const all = { top: 0, left: 0, bottom: 5, right: 3 };

function listOf(block = all) {
  const read = readCountList(sheet, block);
  if ("fault" in read) throw new Error(read.fault);
  return read.list;
}

test("header and totals are left out; a place without a value stays one of them", () => {
  expect(listOf()).toEqual({
    names: ["東員町", "津市", "四日市市", "伊勢市"],
    values: [0.378, 0.28, 0.295, null],
    range: { sheet: "市町", top: 1, left: 3, bottom: 4, right: 3 },
    totals: ["県　計"],
  });
});

test("the count of Mie's KPI④, 東員町37.8％ alone, and who is next", () => {
  expect(countOf(listOf(), echoValue("30％以上", null))).toEqual({
    count: { reaching: 1, of: 4, withoutValue: 1, share: 0.25 },
    next: [
      { name: "四日市市", value: 0.295, gap: 0.005 },
      { name: "津市", value: 0.28, gap: 0.02 },
    ],
  });
  expect(countOf(listOf(), echoValue("", null))).toBeNull();
});

test("what is no list says why", () => {
  expect(readCountList(sheet, { ...all, right: 0 })).toEqual({ fault: "one-column" });
  expect(readCountList(sheet, { top: 0, left: 0, bottom: 0, right: 3 })).toEqual({
    fault: "no-values",
  });
});
