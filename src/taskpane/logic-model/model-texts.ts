import type { Localized } from "../../core/messages/language";
import type { ModelTexts } from "./model-text-types";
import { modelEn } from "./model-texts-en";
import { modelJa } from "./model-texts-ja";

/** The texts of the screen ロジックモデル. */
export const modelTexts: Localized<ModelTexts> = { ja: modelJa, en: modelEn };
