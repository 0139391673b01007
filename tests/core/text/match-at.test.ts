import { matchAt } from "../../../src/core/text/match-at";

test("その位置から始まるものだけを見つけ、前の呼び出しに左右されない", () => {
  const year = /\d{4}/y;
  expect(matchAt(year, "年2025", 0)).toBeNull();
  expect(matchAt(year, "年2025", 1)?.[0]).toBe("2025");
  expect(matchAt(year, "年2025", 1)?.[0]).toBe("2025");
});
