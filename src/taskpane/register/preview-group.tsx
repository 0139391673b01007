import type { ReactNode } from "react";
import type { PreviewRow } from "../../app/register/register-preview";
import { RowGroup } from "../parts/row-group";
import { PreviewRowEntry } from "./preview-row-entry";

interface PreviewGroupProps {
  readonly label: string;
  readonly rows: readonly PreviewRow[];
  readonly closed?: boolean;
  readonly why?: string;
  readonly action?: (row: PreviewRow) => ReactNode;
}

/** The rows of one kind. */
export function PreviewGroup({ action, ...group }: PreviewGroupProps) {
  return (
    <RowGroup {...group} estimate={76}>
      {(row) => <PreviewRowEntry row={row} action={action?.(row)} />}
    </RowGroup>
  );
}
