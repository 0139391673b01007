import type { PolicyGrade } from "../indicator/roll-up";
import type { Language, Localized } from "./language";

const words: Readonly<Record<PolicyGrade, Localized>> = {
  exceeded: { ja: "目標超過達成", en: "Targets exceeded" },
  achieved: { ja: "目標達成", en: "Targets achieved" },
  "considerable-progress": { ja: "相当程度進展あり", en: "Considerable progress" },
  "little-progress": { ja: "進展が大きくない", en: "Little progress" },
  "not-moving": { ja: "目標に向かっていない", en: "Not moving towards the targets" },
};

/** The label of a grade as the guideline of 政策評価 has it. */
export function gradeWord(grade: PolicyGrade, language: Language): string {
  return words[grade][language];
}
