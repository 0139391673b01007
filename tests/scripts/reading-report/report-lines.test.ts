import { countReadings } from "../../../scripts/reading-report/count-readings";
import type { Judgement } from "../../../scripts/reading-report/judge-writing";
import { reportLines } from "../../../scripts/reading-report/report-lines";

const judgements: Readonly<Record<string, Judgement>> = {
  "": { kind: "empty" },
  "1": { kind: "in-full", reading: "1", checked: true },
  調整中: { kind: "in-full", reading: "placeholder: undecided", checked: false },
  第３回: { kind: "text", reason: "unknown-words" },
  "３割": { kind: "wrong", reading: "0.3 %", expected: "0.7 %" },
};

test("the report counts every cell once, and names what a person has to look at", () => {
  const column = ["", "1", "1", "1", "調整中", "第３回", "第３回", "３割"];
  const tally = countReadings(column, (written) => judgements[written] ?? { kind: "empty" });
  expect(reportLines("values", tally)).toEqual([
    "values: 8 cells, 1 of them empty",
    "  read in full   4 of 7 (57.14 %); confirmed apart from the reader: 3",
    "  kept as text   2 of 7 (28.57 %)",
    "  read wrongly   1 of 7 (14.29 %)",
    "  kept as text:",
    "    unknown-words (2): 「第３回」 × 2",
    "  read wrongly:",
    "    「３割 → 0.3 %, but it is 0.7 %」",
    "  in full, confirmed by nobody:",
    "    「調整中 → placeholder: undecided」",
  ]);
});
