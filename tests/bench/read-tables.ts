import type { CellValue, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/core/table/read-workbook";
import { sheetOf, workbookOf } from "../support/sheet-snapshot";
import { computed, print, report } from "./measure";

type Rows = readonly (readonly CellValue[])[];

const years = ["令和６年度", "令和７年度", "令和８年度", "令和９年度", "令和10年度", "令和11年度"];
const areas = ["人材育成", "改善活動の実施", "取組の横展開", "テクノロジーの導入・活用"];

/** So many different counts stand in a large table: people write 12件 more than once. */
const counts = 2_000;
const count = (i: number) => (i * 7919) % counts;
const share = (i: number) => ((i * 7919) % 1_000) / 10;

/** Names that differ, without a year among their digits. */
const group = (i: number) => `第${i % 997}地区第${Math.floor(i / 997)}班`;

function times(rows: number, row: (i: number) => readonly CellValue[]): Rows {
  return Array.from({ length: rows }, (_, i) => row(i));
}

/** Every kind of large sheet that staff may keep, by its number of rows. */
const sheets: Readonly<Record<string, (rows: number) => Rows>> = {
  "a table of baselines and targets": (rows) => [
    ["№", "施策の領域", "指標", "単位", "現状値（令和６年度）", "目標値（令和11年度）", "備考"],
    ...times(rows, (i) => [
      i + 1,
      areas[i % areas.length] ?? "",
      `${areas[(i >> 3) % areas.length] ?? ""}に関する${group(i)}の研修会の参加者数`,
      "人",
      `${count(i)}人`,
      count(i) + 30,
      i % 5 === 0 ? "県の調査による" : "",
    ]),
  ],
  "a table with years across": (rows) => [
    ["指標", "現状値", "目標値", "", "", "", ""],
    ["", ...years],
    ...times(rows, (i) => [
      `${group(i)}の介護テクノロジー導入率`,
      ...years.map((_, year) => `${(share(i) / 2 + year * 5).toFixed(1)}％`),
    ]),
  ],
  "a table in long form": (rows) => [
    ["指標", "年度", "区分", "値"],
    ...times(rows, (i) => [
      `${group(Math.floor(i / years.length))}の相談件数`,
      years[i % years.length] ?? "",
      i % years.length === years.length - 1 ? "目標値" : "実績値",
      count(i),
    ]),
  ],
  "a list of facilities without KPIs": (rows) => [
    ["№", "施設名", "所在地", "定員", "サービスの種類", "電話番号"],
    ...times(rows, (i) => [
      i + 1,
      `特別養護老人ホーム第${i + 1}苑`,
      `津市栄町${(i % 400) + 1}丁目${(i % 31) + 1}番地`,
      (i % 90) + 10,
      "介護老人福祉施設",
      `059-224-${String(1000 + (i % 9000))}`,
    ]),
  ],
};

/** Rows, and how often each is measured: what takes a few milliseconds only is noisy. */
const sizes = [
  [100, 121],
  [1_000, 61],
  [10_000, 21],
  [100_000, 5],
] as const;

/** Parsing the same cells as JSON is the floor: they all have to be touched once. */
function measure(snapshot: WorkbookSnapshot, pairs: number): readonly [number[], number[]] {
  const json = JSON.stringify(snapshot);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    // Fresh strings each time, as Excel's answer has them: nothing is known from the run before.
    let parsed = snapshot;
    theirs.push(computed(() => void (parsed = JSON.parse(json) as WorkbookSnapshot)));
    ours.push(computed(() => void readWorkbook(parsed)));
  }
  return [ours, theirs];
}

for (const [name, rows] of Object.entries(sheets)) {
  for (const [i, [size, pairs]] of sizes.entries()) {
    const snapshot = workbookOf([sheetOf("表", rows(size))]);
    // JSON.parse is compiled code from the start; ours is once it has run for a while.
    const [[first = Number.NaN]] = measure(snapshot, i === 0 ? pairs : 1);
    const [ours, theirs] = measure(snapshot, pairs);
    const what = `reading rows of ${name}`;
    const against = "JSON.parse of the same sheet";
    report({ budget: "growth", what, against, size, unit: "ms", ours, theirs });
    const { tables } = readWorkbook(snapshot);
    print("  the first time", {
      ms: first.toFixed(1),
      indicators: tables.reduce((sum, { indicators }) => sum + indicators.length, 0),
    });
  }
}
