import type { Localized } from "../../src/core/messages/language";

interface GuideTexts {
  readonly chapters: string;
  readonly help: string;
}

/** The words of the menu around a chapter. */
export const guideTexts: Localized<GuideTexts> = {
  ja: { chapters: "使い方の目次", help: "関数と規則の説明" },
  en: { chapters: "Contents of the guide", help: "Functions and rules" },
};
