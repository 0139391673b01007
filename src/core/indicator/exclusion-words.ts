import type { Exclusion } from "./register-entry";

/**
 * Words of a name by which a figure should be no KPI, as Tokyo's council says: events and figures of
 * others (国主催フォーラムの参加者数) say nothing about the prefecture's own work, and of money that was
 * spent (補助金の活用実績額) more is neither better nor worse.
 */
export const exclusionWords: Readonly<Record<Exclude<Exclusion, "none">, RegExp>> = {
  "no-influence":
    /国(?:が|の)?主催|全国(?:大会|フォーラム)|他(?:県|都道府県)(?:が|の)?主催|民間(?:が|の)?主催/u,
  "no-target":
    /補助金?の?(?:活用|交付|執行|利用)?の?(?:実績)?額|(?:予算|決算|執行|交付決定)額|予算執行率/u,
};
