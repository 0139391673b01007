import type { Localized } from "../../core/messages/language";

interface OutcomeTexts {
  readonly show: string;
  readonly undo: string;
  readonly undone: string;
  readonly changedTitle: string;
  readonly changedNext: string;
  readonly notUndoneNext: string;
}

export const outcomeTexts: Localized<OutcomeTexts> = {
  ja: {
    show: "シートを見る",
    undo: "元に戻す",
    undone: "元に戻しました。",
    changedTitle: "何も書き込んでいません",
    changedNext:
      "プレビューの後にワークブックが変わっていました。新しい内容を確かめて、もう一度押してください。",
    notUndoneNext:
      "書き込んだ後に内容が変わっているため、自動では戻せません。入力した内容を守るため、そのままにしています。",
  },
  en: {
    show: "Show the sheet",
    undo: "Undo",
    undone: "The workbook is as it was before.",
    changedTitle: "Nothing was written",
    changedNext:
      "The workbook has changed since the preview. Look at the new preview and press again.",
    notUndoneNext:
      "What was written has changed since. It was left alone, so that nothing typed is lost.",
  },
};
