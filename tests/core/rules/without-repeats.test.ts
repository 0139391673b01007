import { withoutRepeats, type PlacedHit } from "../../../src/core/rules/without-repeats";

const cell = (row: number, column = 0, sheet = "KPI") => ({ sheet, row, column });
const hit = (kind: string, at = cell(1), subject: PlacedHit["subject"] = null): PlacedHit => ({
  kind,
  at,
  subject,
  cells: 1,
});
const precedence = { graver: ["milder"] };
const kinds = (...hits: PlacedHit[]) => withoutRepeats(hits, precedence).map(({ kind }) => kind);

test.each([
  ["at the same cell", hit("graver"), hit("milder"), ["graver"]],
  ["whichever came first", hit("milder"), hit("graver"), ["graver"]],
  [
    "about the same indicator at another cell",
    hit("graver", cell(1, 3), cell(1)),
    hit("milder", cell(1, 5), cell(1)),
    ["graver"],
  ],
  ["not at another cell", hit("graver"), hit("milder", cell(2)), ["graver", "milder"]],
  ["not on another sheet", hit("graver"), hit("milder", cell(1, 0, "KPI②")), ["graver", "milder"]],
  [
    "not about a cell that another indicator is named in",
    hit("graver", cell(1, 3), cell(1)),
    hit("milder", cell(1)),
    ["graver", "milder"],
  ],
  [
    "nor one that gathers other cells too",
    hit("graver"),
    { ...hit("milder"), cells: 2 },
    ["graver", "milder"],
  ],
  ["nor a third rule", hit("graver"), hit("other"), ["graver", "other"]],
])("the higher rule silences the lower %s", (_, first, second, left) => {
  expect(kinds(first, second)).toEqual(left);
});

test("without the higher rule the lower one speaks", () => {
  expect(kinds(hit("milder"))).toEqual(["milder"]);
});
