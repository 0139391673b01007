import { createOracle } from "../../../scripts/reading-report/oracle";

const oracle = createOracle("kind,written,reading\nvalue,23(8),23 (8)\nunit,千円,円 e3 money\n");

test.each([
  ["131", "131"],
  [" 2,637", "2637"],
  ["１，２００．５", "1200.5"],
  ["-3", "-3"],
  ["007", "7"],
])("the plain number %j is %s by Number alone", (written, value) => {
  expect(oracle.value(written)).toBe(value);
});

test("what is no plain number must have been checked by hand", () => {
  expect(oracle.value("23(8)")).toBe("23 (8)");
  expect(oracle.value("1,23")).toBeNull();
  expect(oracle.value("千円")).toBeNull();
  expect(oracle.unit("千円")).toBe("円 e3 money");
});
