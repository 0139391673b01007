import fc from "fast-check";
import {
  lookAt,
  runsOf,
  textOfRuns,
  withLook,
} from "../../../../src/workbench/host/model/shape-letters";
import type { ShapeTextLook } from "../../../../src/workbench/host/model/shape-record";

const plain: ShapeTextLook = {
  text: "",
  size: 11,
  name: "Yu Gothic",
  color: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  spans: [],
  horizontalAlignment: "Left",
  verticalAlignment: "Top",
  autoSizeSetting: "AutoSizeNone",
  orientation: "Horizontal",
  leftMargin: 7.2,
  rightMargin: 7.2,
  topMargin: 3.6,
  bottomMargin: 3.6,
};

test("a text of one look is one run, and no text is none", () => {
  expect(runsOf({ ...plain, text: "指標" }).map(({ text }) => text)).toEqual(["指標"]);
  expect(runsOf(plain)).toEqual([]);
});

test("a part with a look of its own is a run of its own; the later look counts", () => {
  const spans = [
    { start: 0, length: 4, look: { bold: true } },
    { start: 2, length: 4, look: { bold: false, color: "#ff0000" } },
  ];
  const runs = runsOf({ ...plain, text: "KGI 割合", spans });
  expect(runs.map(({ text, look: { bold, color } }) => [text, bold, color])).toEqual([
    ["KG", true, plain.color],
    ["I 割合", false, "#ff0000"],
  ]);
});

test("a look for the whole text takes the place of that of its parts, and of nothing else", () => {
  const spans = [{ start: 0, length: 2, look: { bold: true, color: "#ff0000" } }];
  const after = withLook({ ...{ ...plain, text: "指標" }, spans }, null, { bold: false });
  expect(after).toEqual({
    bold: false,
    spans: [{ start: 0, length: 2, look: { color: "#ff0000" } }],
  });
});

test("what runs say letter by letter, the text made of them says again", () => {
  const look = fc.record(
    {
      bold: fc.boolean(),
      color: fc.constantFrom("#000000", "#ff0000"),
      size: fc.constantFrom(9, 12),
    },
    { requiredKeys: [] },
  );
  const spans = fc.array(fc.record({ start: fc.nat(12), length: fc.nat(6), look }), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), spans, (words, given) => {
      const text = { ...plain, text: words, spans: given };
      const runs = runsOf(text);
      expect(runs.map((run) => run.text).join("")).toBe(words);
      const again = { ...text, ...textOfRuns(runs) };
      for (let at = 0; at < words.length; at++) expect(lookAt(again, at)).toEqual(lookAt(text, at));
    }),
  );
});
