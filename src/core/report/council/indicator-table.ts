import { logicModelTexts } from "../../messages/logic-model";
import type { Language } from "../../messages/language";
import { reportTexts } from "../../messages/report";
import { indicatorRow } from "../indicator-row";
import type { ReportBlock } from "../report";
import type { CouncilSource } from "./council-source";

/** A table of a report. */
export type ReportTable = Extract<ReportBlock, { kind: "table" }>;

/**
 * The indicators of a model as a table, in the order of its nodes from the goal down: the node, the
 * kind, the name, and where each stands. Those that no table of the workbook has show dashes.
 */
export function indicatorTable(
  { model, indicators, verdicts }: CouncilSource,
  language: Language,
): ReportTable {
  const texts = reportTexts(language);
  const { kinds, nodeColumns } = logicModelTexts(language);
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const blanks = texts.header.slice(2, -1).map(() => texts.blank);
  const rows = model.layers.toReversed().flatMap(({ name: layer }) =>
    model.nodes
      .filter((node) => node.layer === layer)
      .flatMap((node) =>
        node.indicators.map(({ name, kind, indicatorId }) => {
          const found = indicatorId === null ? undefined : byId.get(indicatorId);
          // The kind and the name are the model's: there a measure may serve another purpose.
          const values = found
            ? indicatorRow(found, verdicts.get(found.id), language).slice(2, -1)
            : blanks;
          return [node.name, kinds[kind], name, ...values];
        }),
      ),
  );
  return { kind: "table", header: [nodeColumns.node, ...texts.header.slice(0, -1)], rows };
}
