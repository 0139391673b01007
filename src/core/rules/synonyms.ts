/** Words that count the same people or places; the first stands for all. */
const groups: readonly (readonly [word: string, ...others: string[]])[] = [
  ["参加者", "受講者", "出席者", "来場者", "聴講者"],
  ["参加事業所", "受講事業所", "出席事業所"],
  ["研修", "研修会", "講習会", "講習"],
  ["セミナー", "セミナー等"],
  ["相談件", "相談対応件", "相談受付件"],
  ["貸出件", "貸与件", "貸出し件"],
];

const firstOf = new Map(
  groups.flatMap(([first, ...others]) => others.map((word) => [word, first] as const)),
);
/** Longer words first, so that 研修会 is not taken for 研修 and a rest. */
const anySynonym = new RegExp(
  [...firstOf.keys()].sort((a, b) => b.length - a.length).join("|"),
  "gu",
);

/** A plain name with one word for each thing: 研修受講者数 and 研修会参加者数 are both 研修参加者数. */
export function oneWordEach(plainName: string): string {
  return plainName.replace(anySynonym, (word) => firstOf.get(word) ?? word);
}
