import type { DiagramDirection } from "../../core/logic-model/layout/diagram";
import type { Localized } from "../../core/messages/language";

interface WriteTexts {
  readonly heading: string;
  readonly preparing: string;
  readonly where: (sheet: string, isNew: boolean) => string;
  readonly tables: (
    nodes: { readonly now: number; readonly after: number },
    links: { readonly now: number; readonly after: number },
  ) => string;
  readonly figure: (shapes: number, page: "portrait" | "landscape") => string;
  readonly replaces: string;
  /** A figure of more shapes than a sheet can hold. */
  readonly tooLarge: { readonly title: string; readonly line: string; readonly removes: string };
  readonly nothingElse: string;
  readonly current: (sheet: string) => string;
  readonly obstacle: string;
  readonly direction: string;
  readonly directions: Readonly<Record<DiagramDirection, string>>;
  readonly write: string;
  readonly written: (sheet: string) => string;
  readonly undone: string;
}

const rows = (now: number, after: number) => (now === 0 ? `${after}` : `${now} → ${after}`);

/** The texts of シートに書く. */
export const writeTexts: Localized<WriteTexts> = {
  ja: {
    heading: "シートに書く",
    preparing: "書く内容をまとめています",
    where: (sheet, isNew) =>
      isNew ? `新しいシート「${sheet}」を作ります。` : `シート「${sheet}」を書き直します。`,
    tables: (nodes, links) =>
      `表：目標・領域と指標 ${rows(nodes.now, nodes.after)} 行、つながり ${rows(links.now, links.after)} 行。`,
    figure: (shapes, page) =>
      `図：Excel の図形 ${shapes} 個。A4 ${page === "portrait" ? "縦" : "横"} 1 枚に印刷できます。`,
    replaces:
      "前に描いた図は描き直します。図形を手で動かした位置は失われます。ご自分で加えた図形は残ります。",
    tooLarge: {
      title: "図は大きすぎるため、表だけを書きます",
      line: "Excel の図形が 1,500 個を超える図は、シートが重くなり動かせなくなるので描きません。図は「書き出す」から画像にできます。層や領域を分けたモデルにすると描けます。",
      removes: "前に描いた図は消します。",
    },
    nothingElse: "ほかのシートは変わりません。",
    current: (sheet) => `シート「${sheet}」は最新です。書くものはありません。`,
    obstacle: "表を広げる先のセルに入力があるため、書けません。次のセルを空けてください：",
    direction: "図の向き",
    directions: { up: "下から上へ", right: "左から右へ" },
    write: "書き込む",
    written: (sheet) => `シート「${sheet}」に書き込みました。`,
    undone: "書き込む前の状態に戻しました。ここでの編集は残っています。",
  },
  en: {
    heading: "Write to the sheet",
    preparing: "Preparing what will be written",
    where: (sheet, isNew) =>
      isNew ? `Makes a new sheet “${sheet}”.` : `Writes sheet “${sheet}” anew.`,
    tables: (nodes, links) =>
      `Tables: goals, areas and indicators ${rows(nodes.now, nodes.after)} rows; links ${rows(links.now, links.after)} rows.`,
    figure: (shapes, page) => `Figure: ${shapes} Excel shapes, on one A4 page (${page}).`,
    replaces:
      "The figure drawn before is drawn anew: shapes moved by hand go back. Shapes of your own stay.",
    tooLarge: {
      title: "The figure is too large: only the tables are written",
      line: "A figure of more than 1,500 Excel shapes makes a sheet that nobody can scroll, so it is not drawn. “Export” makes a picture of it; a model of fewer areas can be drawn.",
      removes: "The figure drawn before is removed.",
    },
    nothingElse: "No other sheet is changed.",
    current: (sheet) => `Sheet “${sheet}” is up to date. There is nothing to write.`,
    obstacle: "Cells that a table would have to grow into are in use. Please clear them first:",
    direction: "Direction of the figure",
    directions: { up: "Bottom to top", right: "Left to right" },
    write: "Write",
    written: (sheet) => `Written to sheet “${sheet}”.`,
    undone: "Everything is as it was before the writing. Your edits here are kept.",
  },
};
