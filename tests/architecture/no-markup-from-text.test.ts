import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What makes code or markup of a text. React's escaping and the typed XML builder make neither. */
const forbidden =
  /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bdocument\.write|\beval\(|\bnew Function\b|\bsrcdoc\b|javascript:|\bset(?:Timeout|Interval)\(\s*["'`]/i;

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(?:tsx?|js|html)$/.test(path))
  .map((path) => join("src", path));

test("nothing in the product makes code or markup of a text", () => {
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter((path) => forbidden.test(readFileSync(path, "utf8")))).toEqual([]);
});

test.each(['element.innerHTML = "x"', "eval(x)", "<a href='javascript:x'>", 'setTimeout("x")'])(
  "%s would be found",
  (code) => {
    expect(code).toMatch(forbidden);
  },
);
