import type { KeptBecause } from "../../app/convert/converted-cells";
import type { BrokenFormula, FormulaProblem } from "../../app/convert/repair-formulas";
import type { Localized } from "../../core/messages/language";

/** Where to convert: in a copy of the file, or in the workbook that is open. */
export type ConversionPlace = "copy" | "here";

interface SharingTexts {
  readonly heading: string;
  readonly convertHeading: string;
  readonly convertWhat: string;
  readonly convertHow: (sheet: string) => string;
  readonly copyFirst: string;
  readonly where: string;
  readonly places: Readonly<Record<ConversionPlace, string>>;
  readonly copyHow: (name: string, sheet: string) => string;
  readonly copy: (cells: number) => string;
  readonly copied: (cells: number, name: string) => string;
  readonly copyHanded: string;
  readonly copyRefused: string;
  readonly unreadableTitle: string;
  readonly unreadableNext: string;
  readonly nothingToConvert: string;
  readonly convert: (cells: number) => string;
  readonly toFormulas: (cells: number) => string;
  readonly toValues: (cells: number) => string;
  readonly kept: (cells: number) => string;
  readonly keptBecause: Readonly<Record<KeptBecause, string>>;
  readonly fills: (cells: string) => string;
  readonly hidden: string;
  readonly names: (names: readonly string[]) => string;
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
  readonly undone: string;
}

/** The texts of 配布と修復. */
export const sharingTexts: Localized<SharingTexts> = {
  ja: {
    heading: "配布と修復",
    convertHeading: "配布用に変換",
    convertWhat:
      "アドインのない相手に渡す前に、KPI 関数の数式を置き換えます。同じ答えになる Excel だけの数式があればその数式に、なければいまの値にします。",
    convertHow: (sheet) => `置き換えた内容はシート「${sheet}」に記録し、後から元の数式に戻せます。`,
    copyFirst: "渡すためのブックは、別の名前で保存してから変換することをお勧めします。",
    where: "変換先",
    places: {
      copy: "配布用のファイルを作る（このブックは変わりません）",
      here: "このブックの中で変換する",
    },
    copyHow: (name, sheet) =>
      `ファイル「${name}」を作ります。書式・図・印刷の設定はこのブックのままで、置き換えた内容を記録したシート「${sheet}」が加わります。アドインのある Excel で開けば、元の数式に戻せます。`,
    copy: (cells) => `${cells} 件を変換したファイルを作る`,
    copied: (cells, name) => `${cells} 件の数式を変換したファイル「${name}」を作りました。`,
    copyHanded: "ダウンロードのフォルダーを確かめてください。",
    copyRefused:
      "この Excel では作業ウィンドウからファイルを保存できません。「このブックの中で変換する」を選んでください。",
    unreadableTitle: "ファイルを作れませんでした",
    unreadableNext:
      "このブックのファイルは、変換できる形式ではありません。別の名前で保存してから、「このブックの中で変換する」を選んでください。",
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
    hidden: "非表示のシートにある数式は変換しません。",
    names: (names) =>
      `${names.map((name) => `「${name}」`).join("")}という名前が KPI 関数を使っています。この名前を使う数式は変換しません。渡す前に、名前の代わりに KPI 関数をセルに直接入れてください。`,
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
    undone: "元の状態に戻しました。",
  },
  en: {
    heading: "Share and repair",
    convertHeading: "Convert for sharing",
    convertWhat:
      "Before a workbook goes to people without the add-in, formulas with KPI functions are replaced: by a formula of plain Excel where an equal one exists, else by the value they show now.",
    convertHow: (sheet) =>
      `What was replaced is listed on sheet “${sheet}”, from which it can be turned back later.`,
    copyFirst: "It is best to save the workbook under another name first.",
    where: "Where to convert",
    places: {
      copy: "In a new file for sharing (this workbook stays as it is)",
      here: "In this workbook",
    },
    copyHow: (name, sheet) =>
      `Makes the file “${name}”. Looks, figures and print settings are those of this workbook; the sheet “${sheet}” is added, which lists what was replaced. Where the add-in is present, it can be turned back.`,
    copy: (cells) =>
      cells === 1
        ? "Make a file with 1 formula converted"
        : `Make a file with ${cells} formulas converted`,
    copied: (cells, name) =>
      `Made the file “${name}” with ${cells === 1 ? "1 formula" : `${cells} formulas`} converted.`,
    copyHanded: "Look into your downloads.",
    copyRefused: "This Excel cannot save a file from the pane. Choose “In this workbook”.",
    unreadableTitle: "The file could not be made",
    unreadableNext:
      "The file of this workbook is not of a kind that can be converted. Save it under another name, then choose “In this workbook”.",
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
    hidden: "Formulas on hidden sheets are not converted.",
    names: (names) =>
      `KPI functions stand behind ${names.length === 1 ? "a name" : "names"}: ${names.join(", ")}. Formulas that use ${names.length === 1 ? "it" : "them"} are not converted. Before sharing, put the KPI function into the cells in place of the name.`,
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
    undone: "The workbook is as it was before.",
  },
};
