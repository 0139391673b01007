import type { Driver } from "../logic-model/drivers";
import type { Language, Localized } from "./language";

/** The five drivers of the national model, as it names them. */
export const driverNames: Readonly<Record<Driver, Localized>> = {
  technology: { ja: "テクノロジーの導入・活用", en: "Introducing and using technology" },
  training: { ja: "人材育成", en: "Developing people" },
  improvement: { ja: "改善活動の実施", en: "Carrying out improvement" },
  spread: { ja: "取組の横展開", en: "Spreading what works" },
  momentum: { ja: "気運の醸成", en: "Building momentum" },
};

/** A driver's name in a language. */
export function driverName(driver: Driver, language: Language): string {
  return driverNames[driver][language];
}
