import type { Localized } from "../../core/messages/language";
import type { ProseStyle } from "../../core/messages/report-texts";
import type { FileKind } from "../../files/file-source";

interface ExportTexts {
  readonly export: string;
  readonly kinds: Readonly<Record<FileKind, { readonly name: string; readonly ending: string }>>;
  readonly style: string;
  readonly styles: Readonly<Record<ProseStyle, string>>;
  readonly outcomes: Readonly<Record<"making" | "asked" | "handed" | "refused" | "failed", string>>;
}

/** The texts of 書き出す. */
export const exportTexts: Localized<ExportTexts> = {
  ja: {
    export: "書き出す",
    kinds: {
      powerpoint: { name: "スライド（PowerPoint）", ending: ".pptx" },
      word: { name: "説明資料（Word）", ending: ".docx" },
      png: { name: "図（画像）", ending: ".png" },
      svg: { name: "図（拡大しても粗くならない画像）", ending: ".svg" },
      mermaid: { name: "図（Mermaid のテキスト）", ending: ".mmd" },
    },
    style: "説明資料の文末",
    styles: { plain: "常体（である）", polite: "敬体（です・ます）" },
    outcomes: {
      making: "ファイルを作っています。",
      asked: "保存しました。",
      handed: "ファイルを渡しました。ダウンロードのフォルダーを確かめてください。",
      refused:
        "この Excel では作業ウィンドウから保存できません。Web 版かデスクトップ版で試してください。",
      failed: "ファイルを作れませんでした。ネットワークを確かめて、もう一度試してください。",
    },
  },
  en: {
    export: "Export",
    kinds: {
      powerpoint: { name: "Slides (PowerPoint)", ending: ".pptx" },
      word: { name: "Document (Word)", ending: ".docx" },
      png: { name: "Figure (picture)", ending: ".png" },
      svg: { name: "Figure (scalable picture)", ending: ".svg" },
      mermaid: { name: "Figure (Mermaid text)", ending: ".mmd" },
    },
    style: "Sentences of the document",
    styles: { plain: "Plain (である)", polite: "Polite (です・ます)" },
    outcomes: {
      making: "Making the file.",
      asked: "Saved.",
      handed: "The file was handed over. Look into your downloads.",
      refused: "This Excel cannot save from the pane. Try Excel on the web or on the desktop.",
      failed: "The file could not be made. Check the network and try again.",
    },
  },
};
