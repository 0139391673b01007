import { mergeModel } from "../../core/logic-model/merge-model";
import type { ModelProposal } from "../../core/logic-model/model-proposal";
import { proposeSteps as proposeFrom } from "../../core/logic-model/propose-model";
import { readLayeredTable } from "../../core/logic-model/read-layered-table";
import { modelFrom, type TemplateId } from "../../core/logic-model/templates";
import type { Language } from "../../core/messages/language";
import { allSteps, type Steps } from "../../core/steps";
import type { KpiWorkbook } from "../kpi-workbook";
import { staffSheets } from "../own-sheets";
import { modelOf } from "./model-of";

/** A model made from a workbook, and what it began from. */
export interface ProposedModel extends ModelProposal {
  readonly template: TemplateId;
  /** The workbook keeps a model already: the proposal is that one with what it did not have yet. */
  readonly extendsKept: boolean;
}

/** What to begin from; without a template, the one that suits the workbook. */
export interface ProposalOptions {
  readonly language: Language;
  readonly template?: TemplateId;
}

/** Makes a model from the workbook's own tables. Nothing of a model that is kept is lost. */
export function proposeModel(workbook: KpiWorkbook, options: ProposalOptions): ProposedModel {
  return allSteps(proposeSteps(workbook, options));
}

/** The same in steps of some milliseconds. */
export function* proposeSteps(
  workbook: KpiWorkbook,
  { language, template = suitingTemplate(workbook) }: ProposalOptions,
): Steps<ProposedModel> {
  const staff = staffSheets(workbook.snapshot);
  const proposal = yield* proposeFrom(workbook.reading, staff, modelFrom(template, language));
  const kept = modelOf(workbook.snapshot, workbook.reading);
  const model = kept ? mergeModel(kept, proposal.model) : proposal.model;
  return { ...proposal, model, template, extendsKept: kept !== null };
}

/**
 * Where staff list layers and areas themselves, their own list is the model; else the national
 * drivers give the areas to place the indicators in.
 */
export function suitingTemplate({ reading, snapshot }: KpiWorkbook): TemplateId {
  const listed = reading.tables.some((table) => readLayeredTable(table, snapshot) !== null);
  return listed ? "empty-two-storey" : "national";
}
