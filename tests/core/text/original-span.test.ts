import { closeUp } from "../../../src/core/text/close-up";
import { normalize } from "../../../src/core/text/normalize";
import { originalSpan } from "../../../src/core/text/original-span";

describe("originalSpan", () => {
  test("詰めた文の一部を、元の文の位置に戻す", () => {
    const written = "１市町 ※　";
    const closed = closeUp(normalize(written));
    const unit = originalSpan(closed, 1, 3, written);
    const mark = originalSpan(closed, 3, 4, written);
    expect(written.slice(unit.start, unit.end)).toBe("市町");
    expect(written.slice(mark.start, mark.end)).toBe("※");
  });

  test("半角の濁点は、その字に含まれる", () => {
    const written = "５ﾌﾟﾗﾝ";
    const closed = closeUp(normalize(written));
    expect(originalSpan(closed, 1, closed.text.length, written)).toEqual({ start: 1, end: 5 });
  });
});
