import { parseCsv } from "../../../scripts/reading-report/parse-csv";

test.each<[string, string[][]]>([
  [
    "a,b\n1,2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "a,b\r\n1,2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  ['"1,234","say ""so""",\n', [["1,234", 'say "so"', ""]]],
  ['"two\nlines",x\n', [["two\nlines", "x"]]],
  ["\ufeffa\n", [["a"]]],
  ["a,", [["a", ""]]],
  ["", []],
])("%j", (text, rows) => {
  expect(parseCsv(text)).toEqual(rows);
});
