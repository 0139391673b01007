import { cureOf, hasCure } from "../../../../src/core/rules/cures";
import { catalogue } from "../../../../src/core/rules/catalogue";
import type { CellEdit } from "../../../../src/core/rules/cures/cure";
import type { FindingKind } from "../../../../src/core/rules/finding";
import { ruleGroups } from "../../../../src/core/rules/rule-groups";
import { runRules } from "../../../../src/core/rules/run-rules";
import { formatPosition } from "../../../../src/core/sheet/address";
import type { CellValue, SheetSnapshot } from "../../../../src/core/sheet/snapshot";
import { readWorkbook } from "../../../../src/core/table/read-workbook";
import { sheetOf, workbookOf } from "../../../support/sheet-snapshot";

const header = ["指標", "2025年の現状値", "2026年の目標値", "2029年の目標値"];

interface Case {
  readonly rule: FindingKind;
  readonly what: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** By cell: the text, or the number and its format. None: a person must mend it. */
  readonly mended: Readonly<Record<string, string | readonly [number, string]>>;
}

const cases: readonly Case[] = [
  {
    rule: "derived-row-mislabeled",
    what: "a ratio called a rise",
    rows: [
      header,
      ["導入率", "26.0％", "42.0％", "90％"],
      ["毎年の上昇率", "ー", "162％", "214％"],
    ],
    mended: { A3: "毎年の対前年比" },
  },
  {
    rule: "heading-contradicts-table",
    what: "a number that the table gives otherwise",
    rows: [["2026年に50％の導入を目標とする"], [], header, ["導入率", "26.0％", "42.0％", "90％"]],
    mended: { A1: "2026年に42.0％の導入を目標とする" },
  },
  {
    rule: "heading-contradicts-table",
    what: "the same number twice: only a person knows which",
    rows: [
      ["2026年に50％の導入を目標とし、全国の50％に並ぶ"],
      [],
      header,
      ["導入率", "26.0％", "42.0％", "90％"],
    ],
    mended: {},
  },
  {
    rule: "comparator-only-in-text",
    what: "a goal in text",
    rows: [["2029年に90％超の導入"], [], header, ["導入率", "26.0％", "42.0％", "90％"]],
    mended: { D4: "90％超" },
  },
  {
    rule: "signs-vary",
    what: "a number of another series",
    rows: [["ＫＰＩ➀ 導入率"], ["ＫＰＩ② 参加者数"], ["ＫＰＩ③ 相談件数"]],
    mended: { A1: "ＫＰＩ① 導入率" },
  },
  {
    rule: "signs-vary",
    what: "a rarer sign of per cent",
    rows: [["導入率は26%"], ["目標は90％"], ["全国は31.6％"]],
    mended: { A1: "導入率は26％" },
  },
  {
    rule: "era-ended",
    what: "a year of 平成 that never came",
    rows: [["平成32年度までに導入を終える"], [], header, ["導入率", "26.0％", "42.0％", "90％"]],
    mended: { A1: "令和2年度までに導入を終える" },
  },
  {
    rule: "layout-by-spaces",
    what: "blanks at the ends and within a drawn-out word",
    rows: [header, ["導　入　率", "26.0％", "42.0％", "90％"], ["相談件数　", "5件", "6件", "9件"]],
    mended: { A2: "導入率", A3: "相談件数" },
  },
  {
    rule: "number-as-text",
    what: "numbers that still show what they showed",
    rows: [
      header,
      ["導入率", "26.0％", "42.0％", "90％以上"],
      ["相談", "1,131件", "ー", "約200件"],
    ],
    mended: {
      B2: [0.26, "0.0%"],
      C2: [0.42, "0.0%"],
      D2: [0.9, '0%"以上"'],
      B3: [1131, '#,##0"件"'],
    },
  },
  {
    rule: "repeats-omitted",
    what: "a sign for what stands above",
    rows: [
      ["領域", "指標", "現状値（2025年）", "目標値（2029年）"],
      ["人材", "研修の参加者数", "5人", "9人"],
      ["〃", "相談の件数", "6件", "12件"],
      ["同上", "訪問の件数", "7件", "14件"],
    ],
    mended: { A3: "人材", A4: "人材" },
  },
];

const viewOf = (sheet: SheetSnapshot) => {
  const snapshot = workbookOf([sheet]);
  return { snapshot, reading: readWorkbook(snapshot), looks: null };
};
const found = (view: ReturnType<typeof viewOf>, rule: FindingKind) =>
  runRules(view, { groups: ruleGroups }).filter(({ kind }) => kind === rule);

test.each(cases)("$rule: $what", ({ rule, rows, mended }) => {
  const view = viewOf(sheetOf("KPI", rows));
  const findings = found(view, rule);
  expect(findings.length).toBeGreaterThan(0);
  const edits = findings.flatMap((finding) => cureOf(finding, view));
  expect(
    Object.fromEntries(edits.map(({ at, entry }) => [formatPosition(at), shown(entry)])),
  ).toEqual(mended);
});

const texts = cases.filter(
  ({ rule, mended }) => Object.keys(mended).length > 0 && rule !== "number-as-text",
);
test.each(texts)("after it, the rule is silent: $rule, $what", ({ rule, rows, mended }) => {
  const after = rows.map((row, r) =>
    row.map((value, c) => {
      const cell = mended[formatPosition({ row: r, column: c })];
      return typeof cell === "string" ? cell : value;
    }),
  );
  expect(found(viewOf(sheetOf("KPI", after)), rule)).toEqual([]);
});

test("numbers that are mended are read as the same values", () => {
  const rows = [header, ["導入率", "26.0％", "42.0％", "90％以上"]];
  const view = viewOf(sheetOf("KPI", rows));
  const edits = found(view, "number-as-text").flatMap((finding) => cureOf(finding, view));
  const of = ({ reading }: ReturnType<typeof viewOf>) => {
    const [indicator] = reading.tables.flatMap(({ indicators }) => indicators);
    return [indicator?.baseline, ...(indicator?.planned ?? []), indicator?.target].map((datum) => [
      datum?.quantity?.value,
      datum?.quantity?.comparator,
    ]);
  };
  expect(of(viewOf(mendedSheet(view.snapshot.sheets[0]!, edits)))).toEqual(of(view));
});

test.each([
  [
    "a formula",
    (sheet: SheetSnapshot) => ({ ...sheet, formulas: [["=B1"], ...sheet.formulas.slice(1)] }),
  ],
  ["a protected sheet", (sheet: SheetSnapshot) => ({ ...sheet, protected: true })],
])("%s is left alone", (_, change) => {
  const sheet = change(
    sheetOf("KPI", [
      ["平成32年度までに導入を終える"],
      [],
      header,
      ["導入率", "26.0％", "42.0％", "90％"],
    ]),
  );
  const view = viewOf(sheet);
  const findings = found(view, "era-ended");
  expect(findings.flatMap((finding) => cureOf(finding, view))).toEqual([]);
});

test("most rules leave the mending to people", () => {
  const curable = catalogue.filter(({ id }) => hasCure(id)).map(({ id }) => id);
  expect(new Set(curable)).toEqual(new Set(cases.map(({ rule }) => rule)));
});

function shown(entry: CellEdit["entry"]): string | readonly [number, string] {
  return entry.kind === "text" ? entry.text : [entry.value, entry.format];
}

/** As Excel would show it: `0.0%` of 0.26 is 26.0%. */
function mendedSheet(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  const put = <T>(matrix: readonly (readonly T[])[], valueOf: (edit: CellEdit) => T) =>
    matrix.map((row, r) =>
      row.map((old, c) => {
        const edit = edits.find(({ at }) => at.row === r && at.column === c);
        return edit ? valueOf(edit) : old;
      }),
    );
  const value = ({ entry }: CellEdit): CellValue =>
    entry.kind === "text" ? entry.text : entry.value;
  return {
    ...sheet,
    values: put<CellValue>(sheet.values, value),
    formulas: put<CellValue>(sheet.formulas, value),
    formats: put(sheet.formats, ({ entry }) => (entry.kind === "text" ? "General" : entry.format)),
    texts: put(sheet.texts, ({ entry }) =>
      entry.kind === "text"
        ? entry.text
        : ({
            "0.0%": `${(entry.value * 100).toFixed(1)}%`,
            '0%"以上"': `${entry.value * 100}%以上`,
          }[entry.format] ?? ""),
    ),
  };
}
