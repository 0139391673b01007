import { registerHeader } from "../../../src/core/messages/register-headers";
import { registerColumns } from "../../../src/core/register/columns";
import { matchColumns } from "../../../src/core/register/match-columns";

const headers = (language: "ja" | "en") =>
  registerColumns.map((column) => registerHeader(column, language));

test.each(["ja", "en"] as const)("every header of a register in %s is found", (language) => {
  const places = matchColumns(headers(language), 3);
  expect([...places]).toEqual(registerColumns.map((column, i) => [column, i + 3]));
});

test("no two columns have the same header", () => {
  expect(new Set([...headers("ja"), ...headers("en")].map((h) => h.toLowerCase())).size).toBe(
    registerColumns.length * 2 -
      new Set(headers("ja").filter((h) => headers("en").includes(h))).size,
  );
});

test("columns are found where staff have moved them, and are missing where they were deleted", () => {
  const places = matchColumns(["独自の列", "目標値", "指標名"], 0);
  expect([...places]).toEqual([
    ["target", 1],
    ["name", 2],
  ]);
});

test("width, case and blanks make no difference", () => {
  expect(matchColumns(["必要な伸び (年)", "ＩＮＤＩＣＡＴＯＲ"], 0)).toEqual(
    new Map([
      ["required", 0],
      ["name", 1],
    ]),
  );
});

test("a renamed header is known by its place, as long as no column has come or gone", () => {
  const renamed = headers("ja").map((header) => (header === "指標名" ? "指標の名前" : header));
  expect(matchColumns(renamed, 0).get("name")).toBe(registerColumns.indexOf("name"));
  expect(matchColumns(renamed.slice(0, -1), 0).has("name")).toBe(false);
});

test("of two columns with one header the first counts", () => {
  expect(matchColumns(["指標名", "指標名"], 0)).toEqual(new Map([["name", 0]]));
});
