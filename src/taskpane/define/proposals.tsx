import type { Proposal } from "../../core/define/proposals";
import { accumulationWords, directionWords, kindWords } from "../../core/messages/register-words";
import type { Language } from "../../core/messages/language";
import { usePane } from "../pane-context";
import { ProposalLine } from "./proposal-line";
import type { StepProps } from "./step-props";

interface ProposalsProps extends Pick<StepProps, "onEdit" | "onText"> {
  readonly proposals: readonly Proposal[];
  readonly field: Proposal["field"];
}

/** What is proposed for one field. */
export function Proposals({ proposals, field, onEdit, onText }: ProposalsProps) {
  const { language } = usePane();
  return proposals
    .filter((proposal) => proposal.field === field)
    .map((proposal) => (
      <ProposalLine
        key={proposal.field}
        value={wordOf(proposal, language)}
        reason={proposal.reason}
        onTake={() => {
          take(proposal, { onEdit, onText });
        }}
      />
    ));
}

function take(proposal: Proposal, { onEdit, onText }: Pick<StepProps, "onEdit" | "onText">): void {
  switch (proposal.field) {
    case "unit":
    case "area":
      onText(proposal.field, proposal.value);
      return;
    case "direction":
      onEdit({ direction: proposal.value });
      return;
    case "accumulation":
      onEdit({ accumulation: proposal.value });
      return;
    case "kind":
      onEdit({ kind: proposal.value });
  }
}

function wordOf(proposal: Proposal, language: Language): string {
  switch (proposal.field) {
    case "unit":
    case "area":
      return proposal.value;
    case "direction":
      return directionWords[proposal.value][language];
    case "accumulation":
      return accumulationWords[proposal.value][language];
    case "kind":
      return kindWords[proposal.value][language];
  }
}
