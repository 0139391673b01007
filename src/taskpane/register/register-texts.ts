import type { RegisterAnswer, RegisterQuestion } from "../../app/register/register-preview";
import type { Localized } from "../../core/messages/language";

interface RegisterTexts {
  readonly make: string;
  readonly heading: string;
  readonly willCreate: (sheet: string) => string;
  readonly willUpdate: (sheet: string) => string;
  readonly live: string;
  readonly upToDate: (sheet: string) => string;
  readonly create: (rows: number) => string;
  readonly update: (rows: number) => string;
  readonly remember: string;
  readonly questions: (count: number) => string;
  readonly questionsWhy: string;
  readonly about: Readonly<Record<RegisterQuestion["about"], (name: string) => string>>;
  readonly other: (origin: string) => string;
  readonly answers: Readonly<
    Record<RegisterQuestion["about"], Readonly<Record<RegisterAnswer, string>>>
  >;
  readonly added: (count: number) => string;
  readonly offered: (count: number) => string;
  readonly offeredWhy: string;
  readonly sentence: (text: string) => string;
  readonly updated: (count: number) => string;
  readonly vanished: (count: number) => string;
  readonly vanishedWhy: string;
  readonly unchanged: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly takeIn: string;
  readonly leaveOut: string;
  readonly takeInNamed: (name: string) => string;
  readonly leaveOutNamed: (name: string) => string;
  readonly cells: (count: number) => string;
  readonly cellsHeader: readonly [string, string, string];
  readonly nothing: string;
  readonly written: (sheet: string) => string;
  readonly undone: string;
  readonly emptyTitle: string;
  readonly emptyLines: readonly string[];
}

/** The texts of 台帳を作る. */
export const registerTexts: Localized<RegisterTexts> = {
  ja: {
    make: "台帳を作る",
    heading: "KPI 台帳",
    willCreate: (sheet) =>
      `新しいシート「${sheet}」を作り、下の内容を書き込みます。ほかのシートは変わりません。`,
    willUpdate: (sheet) =>
      `シート「${sheet}」に下の内容を書き込みます。入力済みのセルとほかのシートは変わりません。`,
    live: "値は元の表のセルを参照する数式になるため、元の表を直すと台帳にもすぐ表れます。",
    upToDate: (sheet) => `シート「${sheet}」は最新です。書き込むものはありません。`,
    create: (rows) => `台帳を作る（${rows} 行）`,
    update: (rows) => `台帳に書き込む（${rows} 行）`,
    remember: "この答えを保存する",
    questions: (count) => `確かめてください（${count} 件）`,
    questionsWhy:
      "名前や元のセルだけでは、同じ指標かどうか分かりません。選ばなければ、いま選ばれている答えで書き込みます。",
    about: {
      row: (name) => `「${name}」は、台帳にあるこの行と同じ指標ですか？`,
      table: (name) => `「${name}」は、別の表にあるこの指標と同じですか？`,
      copy: (name) => `「${name}」の行は、この行と同じセルを見ています。`,
    },
    other: (origin) => `（${origin}）`,
    answers: {
      row: {
        same: "同じ：その行を使う",
        another: "別の指標：行を増やす",
        "leave-out": "台帳に入れない",
      },
      table: {
        same: "同じ：１行にまとめる",
        another: "別の指標：２行にする",
        "leave-out": "台帳に入れない",
      },
      copy: { same: "同じ指標", another: "別の指標として残す", "leave-out": "この行は更新しない" },
    },
    added: (count) => `新しい行（${count}）`,
    offered: (count) => `文章の中の目標（${count}）`,
    offeredWhy:
      "表ではなく文章に書かれています。指標として追うものに印を付けると、台帳の行になります。",
    sentence: (text) => `元の文：${text}`,
    updated: (count) => `変わる行（${count}）`,
    vanished: (count) => `元の表から消えた行（${count}）`,
    vanishedWhy: "行は消さずに残し、元の表から消えたことを書き添えます。",
    unchanged: (count) => `変わらない行（${count}）`,
    leftOut: (count) => `台帳に入れない指標（${count}）`,
    takeIn: "入れる",
    leaveOut: "入れない",
    takeInNamed: (name) => `台帳に入れる：${name}`,
    leaveOutNamed: (name) => `台帳に入れない：${name}`,
    cells: (count) => `書き込むセル（${count}）`,
    cellsHeader: ["列", "内容", "元のセル"],
    nothing: "（空）",
    written: (sheet) => `シート「${sheet}」に書き込みました。`,
    undone: "台帳を書き込む前の状態に戻しました。",
    emptyTitle: "台帳にできる指標がまだありません",
    emptyLines: [
      "KPI の表があるワークブックを開くか、「指標」の画面で範囲を表として指定してください。",
    ],
  },
  en: {
    make: "Build the register",
    heading: "KPI register",
    willCreate: (sheet) =>
      `Adds a sheet “${sheet}” with what is listed below. No other sheet is changed.`,
    willUpdate: (sheet) =>
      `Writes what is listed below to sheet “${sheet}”. What was typed there and all other sheets stay.`,
    live: "Values are formulas that refer to your own cells: a change in your table shows at once.",
    upToDate: (sheet) => `Sheet “${sheet}” is up to date. There is nothing to write.`,
    create: (rows) => `Build the register (rows: ${rows})`,
    update: (rows) => `Write to the register (rows: ${rows})`,
    remember: "Keep these answers",
    questions: (count) => `Please check (${count})`,
    questionsWhy:
      "Names and cells alone do not tell whether these are the same. Without a choice of yours, the answer that is marked counts.",
    about: {
      row: (name) => `Is “${name}” the same indicator as this row of the register?`,
      table: (name) => `Is “${name}” the same as this indicator of another table?`,
      copy: (name) => `The row of “${name}” refers to the same cells as this row.`,
    },
    other: (origin) => ` (${origin})`,
    answers: {
      row: {
        same: "The same: use that row",
        another: "Another: add a row",
        "leave-out": "Leave it out",
      },
      table: {
        same: "The same: one row",
        another: "Another: two rows",
        "leave-out": "Leave it out",
      },
      copy: {
        same: "The same indicator",
        another: "Keep it as another",
        "leave-out": "Do not update this row",
      },
    },
    added: (count) => `New rows (${count})`,
    offered: (count) => `Goals in sentences (${count})`,
    offeredWhy:
      "These stand in a text, not in a table. Tick those that you follow as indicators: each becomes a row.",
    sentence: (text) => `Sentence: ${text}`,
    updated: (count) => `Rows that change (${count})`,
    vanished: (count) => `Rows whose table is gone (${count})`,
    vanishedWhy: "These rows stay, with a word that their source is gone.",
    unchanged: (count) => `Rows that stay as they are (${count})`,
    leftOut: (count) => `Left out (${count})`,
    takeIn: "Take in",
    leaveOut: "Leave out",
    takeInNamed: (name) => `Take into the register: ${name}`,
    leaveOutNamed: (name) => `Leave out of the register: ${name}`,
    cells: (count) => `Cells to be written (${count})`,
    cellsHeader: ["Column", "Content", "From"],
    nothing: "(empty)",
    written: (sheet) => `Written to sheet “${sheet}”.`,
    undone: "The register is as it was before.",
    emptyTitle: "There is no indicator for a register yet",
    emptyLines: [
      "Open a workbook with KPI tables, or mark a range as a table on the screen “Indicators”.",
    ],
  },
};
