import type { Finding } from "../../../src/core/rules/finding";
import {
  everything,
  filterSteps,
  SearchTexts,
  type FindingFilter,
} from "../../../src/taskpane/checks/filter-findings";
import { sampleFindings } from "../support/sample-workbook";

const [near, missing, comparator] = sampleFindings;
const waived = { ...missing!, waived: "様式どおり" };

/** All steps at once, and how many pauses lie between them. */
function filtered(
  findings: readonly Finding[],
  filter: Partial<FindingFilter>,
  texts = new SearchTexts("ja"),
) {
  const steps = filterSteps(findings, { ...everything, ...filter }, texts);
  let pauses = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { found: step.value, pauses };
    pauses++;
  }
}

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
  expect(filtered(sampleFindings, filter)).toEqual({ found: expected, pauses: 0 });
});

test("what staff waived is shown only when asked for", () => {
  expect(filtered([near!, waived], {}).found).toEqual([near]);
  expect(filtered([near!, waived], { waived: true }).found).toEqual([near, waived]);
});

test("of thousands the first search pauses, later ones know what each finding says", () => {
  const many = Array.from({ length: 1200 }, (_, i) => ({ ...(i % 3 === 0 ? near! : missing!) }));
  const texts = new SearchTexts("ja");
  const first = filtered(many, { text: "展示会" }, texts);
  expect(first.found).toHaveLength(400);
  expect(first.pauses).toBe(2);
  expect(filtered(many, { text: "セミナー" }, texts)).toMatchObject({ pauses: 0 });
  expect(filtered(many, { text: "" }, new SearchTexts("ja"))).toEqual({ found: many, pauses: 0 });
});
