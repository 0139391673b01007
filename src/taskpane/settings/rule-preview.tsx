import { makeStyles, tokens } from "@fluentui/react-components";
import type { SettingsPreview } from "../../app/settings";
import type { StatusChange } from "../../app/refresh-status";
import { useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { QuietLine } from "../parts/quiet-line";
import { StatusBadge } from "../parts/status-badge";
import { VisuallyHidden } from "../parts/visually-hidden";
import { settingsTexts } from "./settings-texts";

/** More than these are counted. */
const listed = 30;

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    // Seen only where the system's colours take the place of the background.
    outline: "1px solid transparent",
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { display: "grid", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyle: "none" },
  change: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  name: { flexBasis: "100%", overflowWrap: "anywhere" },
});

interface RulePreviewProps {
  /** The settings can be judged by. */
  readonly isValid: boolean;
  /** `null` until it is known for the first time. */
  readonly preview: SettingsPreview | null;
}

/** What the settings would change on the own indicators. */
export function RulePreview({ isValid, preview }: RulePreviewProps) {
  const styles = useStyles();
  const texts = useTexts(settingsTexts);
  return (
    <section className={styles.root} aria-label={texts.preview}>
      <h2 className={styles.heading}>{texts.preview}</h2>
      {!isValid && <QuietLine>{texts.previewInvalid}</QuietLine>}
      {isValid && preview && <Changes preview={preview} />}
    </section>
  );
}

function Changes({ preview: { changes, indicators } }: { readonly preview: SettingsPreview }) {
  const styles = useStyles();
  const texts = useTexts(settingsTexts);
  if (changes.length === 0) return <QuietLine>{texts.previewNone}</QuietLine>;
  return (
    <>
      <div role="status">{texts.previewCount(changes.length, indicators)}</div>
      <ul className={styles.list}>
        {changes.slice(0, listed).map((change) => (
          <Change key={change.id} change={change} />
        ))}
      </ul>
      {changes.length > listed && (
        <QuietLine>{texts.previewMore(changes.length - listed)}</QuietLine>
      )}
    </>
  );
}

function Change({ change: { name, at, before, after } }: { readonly change: StatusChange }) {
  const styles = useStyles();
  const texts = useTexts(settingsTexts);
  return (
    <li className={styles.change}>
      <span className={styles.name}>
        {name} <CellLink at={at} withSheet />
      </span>
      {before && <StatusBadge status={before} />}
      <VisuallyHidden>{texts.becomes}</VisuallyHidden>
      <span aria-hidden>→</span>
      {after && <StatusBadge status={after} />}
    </li>
  );
}
