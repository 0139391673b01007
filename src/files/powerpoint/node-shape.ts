import type { DiagramNode, DiagramText } from "../../core/logic-model/layout/diagram";
import type { ModelIndicator, ModelNode } from "../../core/logic-model/model";
import { logicModelTexts } from "../../core/messages/logic-model";
import { statusMark, statusWord } from "../../core/messages/status-words";
import { nodeLook, paper, statusColors } from "../../core/report/logic-model-look";
import type { Xml } from "../package/xml";
import { sizeOf, type Desk } from "./desk";
import { shape } from "./shapes";
import type { Paragraph } from "./text-body";

/** A goal or area with all that it is measured by, in one shape. */
export function nodeShape({ id, name, role, box, texts }: DiagramNode, desk: Desk): Xml {
  const look = nodeLook(role);
  const node = desk.model.nodes.find((one) => one.id === id);
  const starts = texts.filter(({ anchor }) => anchor === "start").map(({ x }) => x);
  // A goal may be wider than its words: its measures stand together in the middle, its name over all of it.
  const indent = starts.length > 0 ? Math.min(...starts) - box.x : 0;
  return shape(desk.nextId, {
    name: `Node ${name}`,
    box: desk.box(box),
    form: "roundRect",
    radius: 4 * desk.scale,
    fill: look.fill,
    stroke: { color: look.stroke, width: 1.6 },
    text: desk.place(
      node ? nodeParagraphs(node, { texts, indent, desk, color: look.text }) : [],
      0,
    ),
  });
}

function nodeParagraphs(
  node: ModelNode,
  {
    texts,
    indent,
    color,
    desk,
  }: Omit<IndicatorPlace, "node" | "at" | "hanging"> & { readonly color: string },
): Paragraph[] {
  const { scale } = desk;
  const kindAt = texts.find(({ role }) => role === "kind")?.x ?? 0;
  const nameAt =
    texts.find(({ role }) => role === "indicator" || role === "reference")?.x ?? kindAt;
  const hanging = (nameAt - kindAt) * scale;
  const heading: Paragraph = {
    runs: [{ text: node.name, bold: true, color }],
    size: sizeOf(texts, "name") * scale,
    align: "center",
  };
  const unmeasured = texts.filter(({ role }) => role === "unmeasured");
  return [
    heading,
    ...unmeasured.map(({ text, role }): Paragraph => {
      const size = sizeOf(texts, role) * scale;
      return { runs: [{ text, color: paper.faint }], size, align: "center" };
    }),
    ...node.indicators.flatMap((one, at) =>
      indicatorParagraphs(one, { node, at, hanging, indent: indent * scale, texts, desk }),
    ),
  ];
}

interface IndicatorPlace {
  readonly node: ModelNode;
  readonly at: number;
  readonly hanging: number;
  readonly indent: number;
  readonly texts: readonly DiagramText[];
  readonly desk: Desk;
}

/** Its kind where the one before has another, its name, and below it how it stands. */
function indicatorParagraphs(
  { name, kind, indicatorId }: ModelIndicator,
  { node, at, hanging, indent, texts, desk }: IndicatorPlace,
): Paragraph[] {
  const { language, scale, figures } = desk;
  const isNew = node.indicators[at - 1]?.kind !== kind;
  const color = kind === "reference" ? paper.faint : paper.text;
  const size = sizeOf(texts, kind === "reference" ? "reference" : "indicator") * scale;
  const word = isNew ? logicModelTexts(language).shortKinds[kind] : "";
  const runs = [
    { text: word, bold: true, color: paper.text },
    { text: `\t${name}`, color },
  ];
  const paragraph: Paragraph = { runs, size, hanging, indent, before: (at === 0 ? 4 : 2) * scale };
  const standing = indicatorId === null ? undefined : figures.get(indicatorId);
  if (!standing) return [paragraph];
  const { status, values } = standing;
  const verdict = status && `${statusMark(status)} ${statusWord(status, language)} `;
  const value = {
    text: values,
    bold: status !== null,
    color: status ? statusColors[status] : color,
  };
  return [
    paragraph,
    {
      runs: verdict ? [{ ...value, text: verdict }, value] : [value],
      size: sizeOf(texts, "value") * scale,
      indent: indent + hanging,
    },
  ];
}
