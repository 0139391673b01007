import type { Indicator } from "../../src/core/indicator/indicator";
import { judgeIndicator } from "../../src/core/indicator/judge-indicator";
import type { LogicModel } from "../../src/core/logic-model/model";
import { proposeModel } from "../../src/core/logic-model/propose-model";
import { modelFrom, type TemplateId } from "../../src/core/logic-model/templates";
import { readSchedule } from "../../src/core/report/council/read-schedule";
import { readWorkbook } from "../../src/core/table/read-workbook";
import type { FileSource } from "../../src/files/file-source";
import { snapshotOfFile } from "./xlsx-snapshot";

/** What a file is made from, around a model. */
export function fileSourceOf(
  model: LogicModel,
  indicators: readonly Indicator[] = [],
  parts: Partial<FileSource> = {},
): FileSource {
  const verdicts = new Map(indicators.map((one) => [one.id, judgeIndicator(one)]));
  return {
    council: { model, indicators, verdicts, schedule: [], candidates: [], waived: [] },
    writing: { language: "ja", style: "plain" },
    direction: "up",
    workbook: null,
    day: null,
    ...parts,
  };
}

/** The model of a sample workbook, begun from a template, with its own indicators. */
export async function sampleSource(sample: string, template: TemplateId): Promise<FileSource> {
  const snapshot = await snapshotOfFile(`assets/samples/${sample}.xlsx`);
  const reading = readWorkbook(snapshot);
  const { model } = proposeModel(reading, snapshot, modelFrom(template, "ja"));
  const indicators = reading.tables.flatMap((table) => table.indicators);
  const source = fileSourceOf(model, indicators, { workbook: `${sample}.xlsx` });
  return { ...source, council: { ...source.council, schedule: readSchedule(snapshot) } };
}

/** Words that other programs might take for something else than words. */
export const hostileWords: readonly string[] = [
  "=cmd|'/c calc'!A1",
  `<script>alert("1")</script>`,
  "]]>",
  "<!-- x --><?php ?>&amp;&#x0;",
  "a\u0000b\u0008c\u001fd\u007fe\ufffef",
  "\ud800 lone \udc00",
  "👩‍🦽🏥𠮷",
  "\u202eright to left\u202c العربية",
  "CURRENT",
  "TOTAL_PAGES",
  '{ INCLUDETEXT "c:\\\\secret.txt" }',
  "https://example.com/ file:///etc/passwd",
  "<a:t>x</a:t>",
  "一\n行\tで\r\nない",
  "長い".repeat(16_383),
];

/** A model that has such words wherever a model has words. */
export function hostileModel(word: string): LogicModel {
  const tokyo = modelFrom("tokyo", "ja");
  return {
    ...tokyo,
    title: word,
    layers: tokyo.layers.map((layer) => ({ ...layer, note: word })),
    nodes: tokyo.nodes.map((node) => ({
      ...node,
      name: node.id === "N3" ? word : node.name,
      indicators: node.indicators.map((one, at) => (at === 0 ? { ...one, name: word } : one)),
    })),
    links: tokyo.links.map((link, at) =>
      at === 0 ? { ...link, caption: word, assumption: word } : link,
    ),
    exclusions: [{ name: word, reason: word }],
    notes: [word],
  };
}
