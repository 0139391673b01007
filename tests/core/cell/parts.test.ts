import { onePart, partsOf, rebuild } from "../../../src/core/cell/parts";
import { closeUp } from "../../../src/core/text/close-up";
import { normalize } from "../../../src/core/text/normalize";

test("正規化した文字列の部分を、もとの文字列の部分にする", () => {
  const original = " ５ ㎡\u200b";
  const body = closeUp(normalize(original));
  expect(body.text).toBe("5m2");
  const parts = partsOf(
    original,
    body,
    [
      { kind: "number", start: 0, end: 1 },
      { kind: "unit", start: 1, end: 3 },
    ],
    [],
  );
  expect(parts.map(({ kind, written }) => [kind, written])).toEqual([
    ["blank", " "],
    ["number", "５"],
    ["blank", " "],
    ["unit", "㎡\u200b"],
  ]);
  expect(rebuild({ kind: "text", text: original, reason: null, parts, notes: [] })).toBe(original);
});

test("どの部分でもないところも、部分として残る", () => {
  const body = normalize("abc");
  expect(partsOf("abc", body, [{ kind: "unit", start: 1, end: 2 }], [])).toEqual([
    { kind: "blank", written: "a", span: { start: 0, end: 1 } },
    { kind: "unit", written: "b", span: { start: 1, end: 2 } },
    { kind: "blank", written: "c", span: { start: 2, end: 3 } },
  ]);
});

test("空の文字列に部分はない", () => {
  expect(onePart("words", "")).toEqual([]);
});
