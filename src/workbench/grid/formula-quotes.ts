import {
  sequenceNodeType,
  type ISequenceNode,
  type LexerTreeBuilder,
} from "@univerjs/engine-formula";

type Nodes = readonly (string | ISequenceNode)[];

/**
 * Has Univer keep the doubled quotes of a text when it writes a formula anew, for a row that came or
 * went: it reads `"a ""b"""` and would write `"a "b""`, which is no formula any more.
 */
export function keepFormulaQuotes(lexer: LexerTreeBuilder): void {
  const build = lexer.sequenceNodesBuilder.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) => {
    const nodes = build(formula);
    return nodes && withQuotes(nodes);
  };
}

function withQuotes(nodes: Nodes): (string | ISequenceNode)[] {
  let end = 0;
  return nodes.map((node) => {
    if (typeof node === "string") {
      end += node.length;
      return node;
    }
    const token = node.nodeType === sequenceNodeType.STRING ? escaped(node.token) : node.token;
    const startIndex = end;
    end += token.length;
    return { ...node, token, startIndex, endIndex: end - 1 };
  });
}

function escaped(token: string): string {
  const [, text] = /^"(.*)"$/su.exec(token) ?? [];
  return text === undefined ? token : `"${text.replaceAll('"', '""')}"`;
}
