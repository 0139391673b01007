import type { Localized } from "./language";

interface WaivedTexts {
  readonly heading: string;
  /** A finding that staff know of: where, what it says, and why they keep it. */
  readonly kept: (places: readonly string[], finding: string, reason: string) => string;
}

const fullStop = /[。.]$/u;

/** Nothing to say of where, once its cell is gone. */
function placed(places: string, colon: string): string {
  return places === "" ? "" : places + colon;
}

/** What a report says of findings that staff have looked at and left as they are. */
export const waivedTexts: Localized<WaivedTexts> = {
  ja: {
    heading: "確認のうえ残した指摘",
    kept: (places, finding, reason) =>
      `${placed(places.join("、"), "：")}${finding}（残した理由：${reason.replace(fullStop, "")}）`,
  },
  en: {
    heading: "Findings kept on purpose",
    kept: (places, finding, reason) =>
      `${placed(places.join(", "), ": ")}${finding} (Reason: ${reason.replace(fullStop, "")})`,
  },
};
