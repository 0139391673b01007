import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { columnName } from "../../core/sheet/address";
import { roles, type LineRole, type Role } from "../../core/table/kpi-table";
import { useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { correctionTexts } from "./correction-texts";
import { rowRoles, rowRoleTexts, roleTexts } from "./role-texts";
import type { Choice } from "./wishes";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(132px, 42%)",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  label: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  ground: {
    display: "block",
    // Two lines of a long header are enough to know it by.
    maxHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    overflow: "hidden",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

interface RoleLineProps {
  readonly line: LineRole;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** A row or column of a table: what it says, what it is read as, and the choice of another role. */
export function RoleLine({ line, choice, onChoose }: RoleLineProps) {
  const styles = useStyles();
  const texts = useTexts(correctionTexts);
  const columnWords = useTexts(roleTexts);
  const rowWords = useTexts(rowRoleTexts);
  const id = useId();
  const { axis, range, role, from } = line;
  const offered: readonly Role[] = axis === "column" ? roles : rowRoles;
  const words = axis === "column" ? columnWords : { ...columnWords, ...rowWords };
  const name = axis === "column" ? texts.column(columnName(range.left)) : texts.row(range.top + 1);
  const thought = choice === "auto" && from !== "correction" ? wordOf(role, words, texts) : null;
  return (
    <div className={styles.line}>
      <div>
        <div className={styles.head}>
          <label htmlFor={id} className={styles.label}>
            {name}
          </label>
          <CellLink at={range} />
        </div>
        <span className={styles.ground}>
          <GroundOf line={line} />
        </span>
      </div>
      <Select
        id={id}
        size="small"
        value={choice}
        onChange={(_, { value }) => {
          const chosen = choices.find((one) => one === value);
          if (chosen) onChoose(chosen);
        }}
      >
        <option value="auto">{texts.automatic(thought)}</option>
        {offered.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
        <option value="ignore">{texts.ignore}</option>
      </Select>
    </div>
  );
}

const choices: readonly Choice[] = ["auto", ...roles, "ignore"];

function wordOf(
  role: Role | null,
  words: Readonly<Record<Role, string>>,
  { nothing }: { readonly nothing: string },
): string {
  return role === null ? nothing : words[role];
}

/** What led to the role, in few words. */
function GroundOf({ line: { axis, word, from, role } }: { readonly line: LineRole }) {
  const texts = useTexts(correctionTexts);
  if (word !== null) return axis === "column" ? texts.header(word) : texts.words(word);
  return from === "values" && role !== null ? texts.fromValues : texts.noGround;
}
