import type { CellAddress } from "../../../sheet/address";
import { defineRule, type RuleHit } from "../../rule";

/** One organisation by two names. */
export interface OrganisationNameVaries {
  readonly name: string;
  readonly other: string;
  readonly otherAt: CellAddress;
}

/**
 * A name that ends in a word of its own in Latin letters: 介護職場サポートセンターTOKYO. The kanji in front
 * say what for, and are what people shorten.
 */
const ownName =
  /(\p{Script=Han}{2,12})([\p{Script=Katakana}ー]{0,16}(?:センター|プラザ|ステーション|ネット|ラボ|デスク))([A-Za-zＡ-Ｚａ-ｚ]{3,20})/gu;
/** So much of the kanji must be the same: 介護, 福祉. */
const sameBeginning = 2;

/**
 * Is an organisation always called by the same name? Tokyo writes 「介護職場サポートセンターTOKYO」 and
 * 「介護サポートセンターTokyo」. Only names with a word of their own count: there may well be two centres for
 * different things, but not two that are called TOKYO.
 */
export const organisationNameVaries = defineRule({
  id: "organisation-name-varies",
  group: "texts",
  severity: "advice",
  source: null,
  each: "workbook",
  *check({ reading }): Generator<RuleHit<OrganisationNameVaries> | null> {
    const first = new Map<string, { readonly name: string; readonly at: CellAddress }>();
    const told = new Set<string>();
    const notes = reading.tables.flatMap((table) => table.notes);
    for (const [i, { text, at }] of [...reading.texts, ...notes].entries()) {
      if (i % textsAtOnce === textsAtOnce - 1) yield null;
      for (const [name, kanji = "", kind = "", own = ""] of text.matchAll(ownName)) {
        const tail = own.normalize("NFKC").toLowerCase();
        const key = `${kanji.slice(0, sameBeginning)} ${kind} ${tail}`;
        const known = first.get(key);
        if (!known) first.set(key, { name, at });
        else if (name !== known.name && !told.has(name)) {
          told.add(name);
          yield { at, data: { name, other: known.name, otherAt: known.at } };
        }
      }
    }
  },
});

/** Texts gone over between two pauses. */
const textsAtOnce = 1000;
