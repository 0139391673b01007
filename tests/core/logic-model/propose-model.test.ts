import { checkModel } from "../../../src/core/logic-model/check-model";
import type { ModelProposal } from "../../../src/core/logic-model/model-proposal";
import { proposeModel } from "../../../src/core/logic-model/propose-model";
import { modelFrom, type TemplateId } from "../../../src/core/logic-model/templates";
import { readWorkbook } from "../../../src/core/table/read-workbook";
import { snapshotOfFile } from "../../support/xlsx-snapshot";

async function propose(sample: string, template: TemplateId): Promise<ModelProposal> {
  const snapshot = await snapshotOfFile(`assets/samples/${sample}.xlsx`);
  return proposeModel(readWorkbook(snapshot), snapshot, modelFrom(template, "ja"));
}

const measures = ({ model }: ModelProposal) =>
  Object.fromEntries(
    model.nodes.map(({ name, indicators }) => [
      name,
      indicators.map(({ kind, indicatorId }) => `${kind} ${indicatorId ?? "–"}`),
    ]),
  );

describe("Tokyo's sheets", () => {
  test("every goal and area of the figure, with its measures", async () => {
    const proposal = await propose("tokyo-logic-model", "empty-two-storey");
    expect(measures(proposal)).toEqual({
      介護サービスの質の向上: [],
      働きやすい職場環境が整った事業所の増加: [
        "KGI 指標!E6",
        "reference 指標!E7",
        "reference 指標!E8",
      ],
      "テクノロジーの導入・活用": ["KPI 指標!E9", "KPI 指標!E10"],
      人材育成: ["KPI 指標!E11", "KPI 指標!E12"],
      改善活動の実施: ["KPI 指標!E13", "KPI 指標!E14"],
      取組の横展開: ["KPI 指標!E15"],
    });
    expect(proposal.placements.every(({ reason }) => reason.kind === "listed")).toBe(true);
  });

  test("the eight links of the figure with their sentences, as in the template", async () => {
    const { model } = await propose("tokyo-logic-model", "empty-two-storey");
    const names = new Map(model.nodes.map(({ id, name }) => [id, name]));
    const tokyo = modelFrom("tokyo", "ja");
    const templateNames = new Map(tokyo.nodes.map(({ id, name }) => [id, name]));
    expect(
      model.links.map(({ from, to, caption }) => [names.get(from), names.get(to), caption]),
    ).toEqual(
      tokyo.links.map(({ from, to, caption }) => [
        templateNames.get(from),
        templateNames.get(to),
        caption,
      ]),
    );
  });

  test("the criteria below the table", async () => {
    const { model } = await propose("tokyo-logic-model", "empty-two-storey");
    expect(model.notes).toHaveLength(2);
    expect(model.notes[0]).toMatch(/^※KPI選定の基準：継続性/);
  });

  test("what the staff's own list does not name is left to the user, with a suggestion", async () => {
    const { unplaced, model } = await propose("tokyo-logic-model", "empty-two-storey");
    expect(unplaced).toMatchObject([
      { indicatorId: "介護DX!B6", suggestion: { reason: { kind: "word", in: "name" } } },
    ]);
    expect(model.nodes.find(({ id }) => id === unplaced[0]?.suggestion?.node)?.name).toBe(
      "テクノロジーの導入・活用",
    );
  });

  test("its KGI is known from a survey only; 気運の醸成 is left out with a reason", async () => {
    const { model } = await propose("tokyo-logic-model", "empty-two-storey");
    expect(checkModel(model).map(({ kind }) => kind)).toEqual(["kgi-by-survey"]);
  });
});

describe("Mie's sheets with the national model", () => {
  // KPI① to ④ where the national and Tokyo's models have such measures.
  test("each KPI in its area, by the word that its name ends in", async () => {
    const proposal = await propose("mie-kpi", "national");
    expect(measures(proposal)).toMatchObject({
      "テクノロジーの導入・活用": ["KPI 'KPI①'!B11", "KPI 'KPI④'!B9", "reference 'KPI④'!B10"],
      人材育成: ["KPI 'KPI③'!C11", "KPI 'KPI③'!C12"],
      改善活動の実施: ["KPI 'KPI③'!C13", "KPI –"],
      気運の醸成: ["KPI 'KPI③'!C10"],
    });
  });

  test("the goals keep the national KGIs, since Mie has none", async () => {
    const { model } = await propose("mie-kpi", "national");
    const goal = model.nodes.find(
      ({ name }) => name === "働きやすい職場環境が整った事業所が増える",
    );
    expect(goal?.indicators.map(({ kind }) => kind)).toEqual(["KGI", "KGI"]);
  });

  test("consultations speak of no area: the user decides", async () => {
    const { unplaced } = await propose("mie-kpi", "national");
    expect(unplaced).toMatchObject([{ indicatorId: "'KPI③'!C9", suggestion: null }]);
  });

  test("the gap is named: nothing measures 取組の横展開", async () => {
    const { model } = await propose("mie-kpi", "national");
    expect(checkModel(model)).toContainEqual({
      kind: "area-unmeasured",
      about: "N6",
      data: { area: "取組の横展開" },
    });
  });
});
