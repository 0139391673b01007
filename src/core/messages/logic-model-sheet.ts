import type { Language, Localized } from "./language";

/** What stands on the sheet of a logic model beside its tables and its figure. */
export interface ModelSheetTexts {
  readonly sheet: string;
  readonly nodes: string;
  readonly links: string;
  readonly hint: string;
}

const texts: Localized<ModelSheetTexts> = {
  ja: {
    sheet: "ロジックモデル",
    nodes: "目標・領域と指標",
    links: "つながり",
    hint: "表は直接直せます。直したあと、作業ウィンドウの「ロジックモデル」で図を描き直してください。",
  },
  en: {
    sheet: "Logic model",
    nodes: "Goals, areas and indicators",
    links: "Links",
    hint: "You can edit these tables. Afterwards, draw the figure anew from Logic model in the pane.",
  },
};

/** The words of the sheet in a language. */
export function modelSheetTexts(language: Language): ModelSheetTexts {
  return texts[language];
}
