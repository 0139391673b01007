import { check } from "../../src/functions/check";
import { errorCell, installCustomFunctions } from "../support/custom-functions";

beforeAll(installCustomFunctions);

const header = ["指標", "現状値（2025年度）", "目標値（2029年度）"];
const sound = [header, ["相談件数", "131件", "150件"]];

test("a header and a row a finding, placed by row and column of the range", async () => {
  const [first, ...rows] = await check([...sound, ["参加者数", "ー", "150人"]]);
  expect(first).toEqual(["重さ", "場所", "指摘", "直し方"]);
  expect(rows.map(([severity, place]) => [severity, place])).toEqual([["注意", "3行目・2列目"]]);
});

test("says so where there is nothing to find", async () => {
  expect(await check(sound)).toEqual([["指摘はありません"]]);
});

test.each([
  ["words", [["表紙", null]]],
  ["an empty range", [[null, null]]],
])("says so where there is no table but %s", async (_, range) => {
  const [[said] = [], ...rest] = await check(range);
  expect(said).toMatch(/^この範囲に KPI の表が見つかりません/);
  expect(rest).toEqual([]);
});

test("a cell with an error is read by its code, not refused", async () => {
  const rows = await check([...sound, ["参加者数", errorCell("#REF!"), "150人"]]);
  expect(rows.flat().join("\n")).toContain("#REF!");
});

test("a whole sheet is refused by its size", async () => {
  const rows = Array.from({ length: 100_001 }, () => [1]);
  await expect(check(rows)).rejects.toMatchObject({
    message: expect.stringContaining("100,001") as string,
  });
});
