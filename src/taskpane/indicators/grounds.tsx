import { useTexts } from "../pane-context";
import type { KpiTable, LineRole } from "../../core/table/kpi-table";
import { CellLink } from "../parts/cell-link";
import { DataTable } from "../parts/data-table";
import { Disclosure } from "../parts/disclosure";
import { QuietLine } from "../parts/quiet-line";
import { groundsTexts } from "./grounds-texts";
import { roleTexts } from "./role-texts";

/** Below this share of grounds the table may be none at all. */
const doubtful = 0.5;

/** How sure the reading of a table is: a number, and everything that it is counted from. */
export function Grounds({ table }: { readonly table: KpiTable }) {
  const texts = useTexts(groundsTexts);
  const roles = useTexts(roleTexts);
  const { support, evidence, confidence } = table;
  const missing = support.filter(({ at }) => at === null).map(({ role }) => roles[role]);
  const shown = support.length - missing.length;
  return (
    <>
      <QuietLine>
        {texts.confidence(Math.round(confidence * 100), shown, support.length)}
        {confidence < doubtful && ` ${texts.perhapsNone}`}
      </QuietLine>
      {missing.length > 0 && <QuietLine>{texts.missing(missing)}</QuietLine>}
      <Disclosure label={texts.label}>
        <DataTable
          header={texts.supportHeader}
          rows={support.map(({ role, at }) => [
            roles[role],
            at ? <CellLink key="cell" at={at} /> : texts.notFound,
          ])}
        />
        <DataTable
          header={texts.groundsHeader}
          rows={[
            ...evidence.map(({ word, role, at }) => [
              word,
              roles[role],
              <CellLink key="cell" at={at} />,
            ]),
            ...table.roles
              .filter(saysMore)
              .map(({ from, role, range }) => [
                from === "correction" ? texts.fromUser : texts.fromValues,
                role === null ? "–" : roles[role],
                <CellLink key="cells" at={range} />,
              ]),
          ]}
        />
      </Disclosure>
    </>
  );
}

/** Header words are among the evidence; what the values led to of a row is what its column led to. */
function saysMore({ axis, from, role }: LineRole): boolean {
  return from === "correction" || (axis === "column" && from === "values" && role !== null);
}
