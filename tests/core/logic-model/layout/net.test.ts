import { makeNets } from "../../../../src/core/logic-model/layout/net";
import { assignRows } from "../../../../src/core/logic-model/layout/rows";
import type { LogicModel } from "../../../../src/core/logic-model/model";
import { modelFrom } from "../../../../src/core/logic-model/templates";

/** Nodes A, B, C … one a layer, from the first on, and links such as "A>C words". */
function tower(nodes: string, ...links: readonly string[]): LogicModel {
  return {
    ...modelFrom("empty-chain", "ja"),
    layers: Array.from(nodes).map((name) => ({ name: `層${name}`, role: null, note: null })),
    nodes: Array.from(nodes).map((name) => ({
      id: name,
      layer: `層${name}`,
      name,
      indicators: [],
    })),
    links: links.map((written, at) => {
      const [ends = "", caption = ""] = written.split(" ");
      const [from = "", to = ""] = ends.split(">");
      return { id: `L${at + 1}`, from, to, caption, assumption: "" };
    }),
  };
}
/** The links of each net, and the row that its sentence stands above. */
const nets = (model: LogicModel) =>
  makeNets(model, assignRows(model), (caption) => caption.length).map(({ links, captionAbove }) => [
    links.map(({ link }) => link + 1),
    captionAbove,
  ]);

test.each<[string, LogicModel, ReturnType<typeof nets>]>([
  ["a link without a sentence has no place for one", tower("AB", "A>B"), [[[1], -1]]],
  ["between neighbours there is one place", tower("AB", "A>B 理由"), [[[1], 0]]],
  ["alone, a sentence stands near the end of its line", tower("ABC", "A>C 理由"), [[[1], 1]]],
  [
    "links of one origin with one sentence are one line, and it parts after the sentence",
    tower("ABC", "A>B 理由", "A>C 理由", "A>C 別"),
    [
      [[1, 2], 0],
      [[3], 1],
    ],
  ],
  [
    "a sentence with a choice makes room for one without",
    tower("ABC", "A>C 選べる", "B>C 選べない"),
    [
      [[1], 0],
      [[2], 1],
    ],
  ],
  [
    "a link against the layers keeps a line of its own",
    tower("AB", "A>B 理由", "B>A 理由"),
    [
      [[1], 0],
      [[2], 0],
    ],
  ],
])("%s", (_, model, expected) => {
  expect(nets(model)).toEqual(expected);
});

test("Tokyo's eight links are six lines: three links share one sentence", () => {
  const links = nets(modelFrom("tokyo", "ja")).map(([own]) => own);
  expect(links).toHaveLength(6);
  expect(links.flat()).toHaveLength(8);
});
