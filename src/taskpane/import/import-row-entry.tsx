import { Checkbox, makeStyles, Select, tokens } from "@fluentui/react-components";
import {
  chosenPlace,
  type ImportPlace,
  type ImportRow,
} from "../../app/import-actuals/preview-import";
import { sourceName } from "../../core/import/match-values";
import { formatPeriod } from "../../core/period/format-period";
import { formatPosition } from "../../core/sheet/address";
import { oneLine } from "../../core/table/one-line";
import { showNumber } from "../checks/show-number";
import { usePane, useTexts } from "../pane-context";
import { CellLink } from "../parts/cell-link";
import { QuietLine } from "../parts/quiet-line";
import { importTexts } from "./import-texts";
import type { ImportWork } from "./use-import";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "2px",
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  box: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  change: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  before: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "none" },
  doubts: { margin: 0, paddingLeft: "20px", fontSize: tokens.fontSizeBase200 },
});

interface ImportRowEntryProps {
  readonly row: ImportRow;
  readonly work: ImportWork;
}

/** A value of the source: where it comes from, which cell it would go to, and what that holds now. */
export function ImportRowEntry({ row, work }: ImportRowEntryProps) {
  const styles = useStyles();
  const texts = useTexts(importTexts);
  const chosen = chosenPlace(row, work.choices);
  const place = chosen ?? row.places[0] ?? null;
  const name = sourceName(row.source);
  const open = row.state !== "same" && place !== null;
  return (
    <div className={styles.root}>
      {open ? (
        <Checkbox
          className={styles.box}
          label={name}
          aria-label={texts.take(name)}
          checked={chosen !== null}
          onChange={(_, { checked }) => {
            work.choose(row, checked === true ? place.slot.key : null);
          }}
        />
      ) : (
        <p className={styles.name}>{name}</p>
      )}
      <From row={row} />
      {place && <Change place={place} same={row.state === "same"} />}
      {place && place.doubts.length > 0 && (
        <ul className={styles.doubts}>
          {place.doubts.map((doubt) => (
            <li key={doubt}>
              {doubt === "name" ? texts.otherName(oneLine(place.slot.name)) : texts.doubts[doubt]}
            </li>
          ))}
        </ul>
      )}
      {open && row.places.length > 1 && <Places row={row} place={place} work={work} />}
      {row.homeless && <QuietLine>{texts.homeless[row.homeless]}</QuietLine>}
      {open && place.protected && <QuietLine>{texts.protected}</QuietLine>}
    </div>
  );
}

/** The cell of the source: no link, for it stands in another file. */
function From({ row: { source } }: Pick<ImportRowEntryProps, "row">) {
  const { language } = usePane();
  const { at, text, period, area } = source;
  const parts = [
    area,
    period && formatPeriod(period, language),
    text,
    `${at.sheet}!${formatPosition(at)}`,
  ];
  return <QuietLine>{parts.filter((part) => part !== null && part !== "").join("　")}</QuietLine>;
}

/** The cell, what it shows now and what it will show. */
function Change({ place, same }: { readonly place: ImportPlace; readonly same: boolean }) {
  const styles = useStyles();
  const texts = useTexts(importTexts);
  const { slot, before, entry, period } = place;
  const after = showNumber(entry.value, entry.format);
  return (
    <p className={styles.change}>
      <CellLink at={slot.at} withSheet />
      {same ? (
        <span>{before.text}</span>
      ) : (
        <span>
          {before.text === "" ? (
            <span className={styles.before}>{texts.empty}</span>
          ) : (
            <del className={styles.before}>{before.text}</del>
          )}
          {" → "}
          <ins className={styles.after}>
            {after}
            {period && ` (${period.text})`}
          </ins>
        </span>
      )}
    </p>
  );
}

interface PlacesProps extends ImportRowEntryProps {
  readonly place: ImportPlace;
}

/** Several places may be meant: the user says which. */
function Places({ row, place, work }: PlacesProps) {
  const texts = useTexts(importTexts);
  const { language } = usePane();
  return (
    <Select
      size="small"
      aria-label={`${texts.place}：${sourceName(row.source)}`}
      value={place.slot.key}
      onChange={(_, { value }) => {
        work.choose(row, value);
      }}
    >
      {row.places.map(({ slot }) => (
        <option key={slot.key} value={slot.key}>
          {[
            `${slot.at.sheet}!${formatPosition(slot.at)}`,
            oneLine(slot.name),
            slot.area,
            slot.header,
            slot.period && formatPeriod(slot.period, language),
          ]
            .filter((part) => part !== null)
            .join("　")}
        </option>
      ))}
    </Select>
  );
}
