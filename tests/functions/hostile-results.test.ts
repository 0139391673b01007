import { check } from "../../src/functions/check";
import { nearest } from "../../src/functions/nearest";
import { number } from "../../src/functions/number";
import { unit } from "../../src/functions/unit";
import { installCustomFunctions } from "../support/custom-functions";
import { hostileCorpus, hostileSnapshot } from "../support/hostile-workbook";

// Excel never calculates a text that a function gives. What it would take for more than a text are
// objects: pictures, links, entities.
beforeAll(installCustomFunctions);

const plain = (cells: unknown) =>
  [cells].flat(2).every((cell) => ["string", "number", "boolean"].includes(typeof cell));

test("CHECK spills texts, with the words that it found as they stand", async () => {
  for (const { values } of hostileSnapshot().sheets) {
    const rows = await check(values.map((row) => [...row]));
    expect(rows.length).toBeGreaterThan(1);
    expect(plain(rows)).toBe(true);
    // Excel has room for 32,767 characters in a cell.
    for (const text of rows.flat()) expect(text.length).toBeLessThan(32_767);
  }
});

test("NEAREST gives names letter by letter", () => {
  const names = hostileCorpus.map((name) => [name]);
  const found = nearest(
    names,
    names.map((_, i) => [i / 1000]),
    1,
    names.length,
  );
  expect(plain(found)).toBe(true);
  expect(found.flat().filter((cell) => hostileCorpus.includes(String(cell)))).toHaveLength(
    names.length,
  );
});

test.each(hostileCorpus)("%j is a number, a unit or a refusal", (word) => {
  for (const ask of [number, unit]) {
    let answer: unknown;
    try {
      answer = ask([[word]] as never);
    } catch (refusal) {
      expect(refusal).toMatchObject({ code: expect.stringMatching(/^#/) as string });
      continue;
    }
    expect(plain(answer)).toBe(true);
  }
});
