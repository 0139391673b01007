import { everything, filterFindings } from "../../../src/taskpane/checks/filter-findings";
import { sampleFindings } from "../support/sample-workbook";

const [near, missing, comparator] = sampleFindings;
const waived = { ...missing!, waived: "様式どおり" };

test.each([
  ["everything", {}, [near, missing, comparator]],
  ["one severity", { severity: "warning" }, [missing]],
  ["one subject", { group: "targets" }, [near, missing]],
  ["words of the sentence", { text: "セミナー" }, [missing]],
  ["words in full width", { text: "９０％超" }, [comparator]],
  ["several words, all of them", { text: "展示会 200人" }, [near]],
  ["a cell", { text: "f8" }, [comparator]],
  ["a rule's id", { text: "baseline-missing" }, [missing]],
  ["nothing that is so", { text: "存在しない" }, []],
] as const)("lets through %s", (_, filter, expected) => {
  expect(filterFindings(sampleFindings, { ...everything, ...filter }, "ja")).toEqual(expected);
});

test("what staff waived is shown only when asked for", () => {
  expect(filterFindings([near!, waived], everything, "ja")).toEqual([near]);
  expect(filterFindings([near!, waived], { ...everything, waived: true }, "ja")).toEqual([
    near,
    waived,
  ]);
});
