import fc from "fast-check";
import { parseDelimited } from "../../../src/core/import/parse-delimited";

// The cases of RFC 4180, section 2, and what Excel puts into the clipboard.
test.each([
  [
    "a,b\r\nc,d\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ['"a,1","say ""ja""","two\nlines"', [["a,1", 'say "ja"', "two\nlines"]]],
  [
    "市町名\t割合\n津市\t1,234\n",
    [
      ["市町名", "割合"],
      ["津市", "1,234"],
    ],
  ],
  [
    "名前;値\n津市;12,5",
    [
      ["名前", "値"],
      ["津市", "12,5"],
    ],
  ],
  ['"a"b,c', [["ab", "c"]]],
  ['"never closed, still text\nof one cell', [["never closed, still text\nof one cell"]]],
  ["a,,\n,,\n\n", [["a", "", ""]]],
  ["=1+1,@cmd,-2", [["=1+1", "@cmd", "-2"]]],
  ["", []],
])("%j", (text, rows) => {
  expect(parseDelimited(text)).toEqual(rows);
});

test("what is written by the rules of RFC 4180 is read back as it was", () => {
  const cell = fc.string({ unit: fc.constantFrom(...Array.from('a値,;\t"\n\r= 1')), maxLength: 8 });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows
        .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(","))
        .join("\r\n");
      const filled = rows.slice(0, rows.findLastIndex((row) => row.some((one) => one !== "")) + 1);
      expect(parseDelimited(text)).toEqual(filled);
    }),
    { numRuns: 200 },
  );
});
