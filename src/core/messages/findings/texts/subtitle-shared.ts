import { formatCell } from "../../../sheet/address";
import type { SubtitleShared } from "../../../rules/catalogue/texts/subtitle-shared";
import type { FindingText } from "../finding-text";

/** The words of the rule, and the example of its page. */
export const subtitleSharedText: FindingText<SubtitleShared> = {
  example: {
    broken: [
      { name: "1", rows: [["ＫＰＩ①（伴走支援の実施）"], ["導入率を高める"]] },
      { name: "2", rows: [["ＫＰＩ②（伴走支援の実施）"], ["伴走支援を行う事業所を増やす"]] },
    ],
    mended: [
      { name: "1", rows: [["ＫＰＩ①（テクノロジーの導入）"], ["導入率を高める"]] },
      { name: "2", rows: [["ＫＰＩ②（伴走支援の実施）"], ["伴走支援を行う事業所を増やす"]] },
    ],
  },
  ja: {
    title: "2 つの見出しの副題が同じです",
    sentence: ({ heading, other, otherAt }) =>
      `「${heading}」の副題は、${formatCell(otherAt)} の「${other}」と同じです。`,
    why: "どちらの話か分からず、写したときの直し忘れに見えます。",
    cure: ({ subtitle }) =>
      `「${subtitle}」がどちらの内容かを確かめ、もう一方を内容に合う副題にしてください。`,
  },
  en: {
    title: "Two headings share their subtitle",
    sentence: ({ heading, other, otherAt }) =>
      `“${heading}” has the same subtitle as “${other}” in ${formatCell(otherAt)}.`,
    why: "Readers cannot tell them apart; it looks like a copy that was not finished.",
    cure: ({ subtitle }) => `See which of them “${subtitle}” is about, and give the other its own.`,
  },
};
