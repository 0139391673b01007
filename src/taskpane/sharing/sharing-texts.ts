import type { KeptBecause } from "../../app/convert/converted-cells";
import type { BrokenFormula, FormulaProblem } from "../../app/convert/repair-formulas";
import type { Localized } from "../../core/messages/language";

interface SharingTexts {
  readonly heading: string;
  readonly back: string;
  readonly convertHeading: string;
  readonly convertWhat: string;
  readonly convertHow: (sheet: string) => string;
  readonly copyFirst: string;
  readonly nothingToConvert: string;
  readonly convert: (cells: number) => string;
  readonly toFormulas: (cells: number) => string;
  readonly toValues: (cells: number) => string;
  readonly kept: (cells: number) => string;
  readonly keptBecause: Readonly<Record<KeptBecause, string>>;
  readonly fills: (cells: string) => string;
  readonly hidden: string;
  readonly turnBackHeading: (cells: number) => string;
  readonly turnBackWhat: string;
  readonly turnBack: (cells: number) => string;
  readonly turnBackLeft: (cells: number) => string;
  readonly repairHeading: string;
  readonly repairWhat: string;
  readonly nothingToRepair: string;
  readonly repair: (cells: number) => string;
  readonly broken: (cells: number) => string;
  readonly problems: Readonly<Record<FormulaProblem, string>>;
  readonly hopeless: Readonly<Record<NonNullable<BrokenFormula["hopeless"]>, string>>;
  readonly converted: (cells: number, sheet: string) => string;
  readonly turned: (cells: number, left: number) => string;
  readonly repaired: (cells: number) => string;
  readonly notRepaired: (cells: number) => string;
  readonly notRepairedNext: string;
  readonly open: string;
  readonly undo: string;
  readonly undone: string;
  readonly changedTitle: string;
  readonly changedNext: string;
  readonly notUndoneNext: string;
}

/** The texts of 配布と修復. */
export const sharingTexts: Localized<SharingTexts> = {
  ja: {
    heading: "配布と修復",
    back: "戻る",
    convertHeading: "配布用に変換",
    convertWhat:
      "アドインのない相手に渡す前に、KPI 関数の数式を置き換えます。同じ答えになる Excel だけの数式があればその数式に、なければいまの値にします。",
    convertHow: (sheet) => `置き換えた内容はシート「${sheet}」に記録し、後から元の数式に戻せます。`,
    copyFirst: "渡すためのブックは、別の名前で保存してから変換することをお勧めします。",
    nothingToConvert: "KPI 関数の数式はありません。このまま渡せます。",
    convert: (cells) => `${cells} 件を変換する`,
    toFormulas: (cells) => `Excel だけの数式になるもの（${cells} 件）`,
    toValues: (cells) => `いまの値になるもの（${cells} 件）`,
    kept: (cells) => `そのまま残るもの（${cells} 件）`,
    keptBecause: {
      protected: "シートが保護されています。「校閲」タブで保護を解除すると変換できます。",
      "no-result": "計算の結果がまだありません。下の「数式を修復」を先に試してください。",
      error: "エラーを表示しています。引数のセルを直すと変換できます。",
    },
    fills: (cells) => `${cells} に広がる結果を、まとめて値にします。`,
    hidden: "非表示のシートは対象になりません。",
    turnBackHeading: (cells) => `変換した数式（${cells} 件）`,
    turnBackWhat: "変換の記録にあるセルを、元の KPI 関数の数式に戻します。",
    turnBack: (cells) => `${cells} 件を元の数式に戻す`,
    turnBackLeft: (cells) =>
      `${cells} 件は、その後に書き換えられたか、シートが保護されているため、そのまま残ります。`,
    repairHeading: "数式を修復",
    repairWhat:
      "#NAME? や「_xldudf_」の付いた数式など、正しく表示されていない KPI 関数を入力し直します。",
    nothingToRepair: "正しく表示されていない KPI 関数はありません。",
    repair: (cells) => `${cells} 件を修復する`,
    broken: (cells) => `正しく表示されていない数式（${cells} 件）`,
    problems: {
      name: "#NAME? と表示されています",
      filed: "アドインのない環境の名前（_xldudf_）になっています",
      busy: "計算が終わっていません",
      stale: "表示されている状態が古くなっています",
      spill: "結果の広がる先に、ほかの内容があります",
    },
    hopeless: {
      protected: "シートが保護されているため、修復できません。",
      blocked: "広がる先のセルを空けると表示されます。",
    },
    converted: (cells, sheet) => `${cells} 件の数式を変換し、シート「${sheet}」に記録しました。`,
    turned: (cells, left) =>
      `${cells} 件を元の数式に戻しました。${left > 0 ? `${left} 件は、そのまま残っています。` : ""}`,
    repaired: (cells) => `${cells} 件の数式を修復しました。`,
    notRepaired: (cells) => `${cells} 件は修復できませんでした。`,
    notRepairedNext:
      "アドインを入れ直すか、Excel を開き直してから、もう一度試してください。下の一覧に場所があります。",
    open: "記録を開く",
    undo: "元に戻す",
    undone: "元の状態に戻しました。",
    changedTitle: "何も書き込んでいません",
    changedNext:
      "プレビューの後にワークブックが変わっていました。新しいプレビューを確かめて、もう一度押してください。",
    notUndoneNext:
      "その後にセルが変わっているため、自動では戻せません。入力した内容を守るため、そのままにしています。",
  },
  en: {
    heading: "Share and repair",
    back: "Back",
    convertHeading: "Convert for sharing",
    convertWhat:
      "Before a workbook goes to people without the add-in, formulas with KPI functions are replaced: by a formula of plain Excel where an equal one exists, else by the value they show now.",
    convertHow: (sheet) =>
      `What was replaced is listed on sheet “${sheet}”, from which it can be turned back later.`,
    copyFirst: "It is best to save the workbook under another name first.",
    nothingToConvert:
      "There is no formula with a KPI function. The workbook can be shared as it is.",
    convert: (cells) => (cells === 1 ? "Convert 1 formula" : `Convert ${cells} formulas`),
    toFormulas: (cells) => `Become plain formulas (${cells})`,
    toValues: (cells) => `Become their present value (${cells})`,
    kept: (cells) => `Stay as they are (${cells})`,
    keptBecause: {
      protected: "The sheet is protected. Remove the protection on the Review tab to convert it.",
      "no-result": "There is no result yet. Try “Repair formulas” below first.",
      error: "It shows an error. Correct the cells that it refers to.",
    },
    fills: (cells) => `Its results in ${cells} become values together.`,
    hidden: "Hidden sheets are not included.",
    turnBackHeading: (cells) => `Converted formulas (${cells})`,
    turnBackWhat: "Gives the listed cells their KPI functions back.",
    turnBack: (cells) => (cells === 1 ? "Turn 1 formula back" : `Turn ${cells} formulas back`),
    turnBackLeft: (cells) =>
      `Changed since, or on a protected sheet, and therefore left alone: ${cells}.`,
    repairHeading: "Repair formulas",
    repairWhat:
      "Enters KPI functions again that do not show what they should: #NAME?, names with “_xldudf_” and the like.",
    nothingToRepair: "Every KPI function shows what it should.",
    repair: (cells) => (cells === 1 ? "Repair 1 formula" : `Repair ${cells} formulas`),
    broken: (cells) => `Formulas that do not show what they should (${cells})`,
    problems: {
      name: "It shows #NAME?",
      filed: "It has the name that files use without the add-in (_xldudf_)",
      busy: "Its calculation has not ended",
      stale: "It shows a status that is out of date",
      spill: "Other content is in the way of its results",
    },
    hopeless: {
      protected: "It cannot be repaired while its sheet is protected.",
      blocked: "It appears once the cells in its way are empty.",
    },
    converted: (cells, sheet) =>
      `${cells === 1 ? "1 formula" : `${cells} formulas`} converted, and listed on sheet “${sheet}”.`,
    turned: (cells, left) =>
      `${cells === 1 ? "1 formula" : `${cells} formulas`} turned back.${left > 0 ? ` Left alone: ${left}.` : ""}`,
    repaired: (cells) => (cells === 1 ? "1 formula repaired." : `${cells} formulas repaired.`),
    notRepaired: (cells) => `Not repaired: ${cells}.`,
    notRepairedNext:
      "Reload the add-in or restart Excel, then try again. The list below says where they are.",
    open: "Open the list",
    undo: "Undo",
    undone: "The workbook is as it was before.",
    changedTitle: "Nothing was written",
    changedNext:
      "The workbook has changed since the preview. Look at the new preview and press again.",
    notUndoneNext: "Cells have changed since. They were left alone, so that nothing typed is lost.",
  },
};
