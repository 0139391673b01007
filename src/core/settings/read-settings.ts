import { ownRule, statusRules, type OwnThresholds } from "../indicator/status-rules";
import { proseStyles } from "../messages/report-texts";
import { statusVocabularies } from "../messages/status-words";
import { ruleGroups } from "../rules/rule-groups";
import { readJsonObject } from "../text/json-object";
import { defaultSettings, type RuleChoice, type Settings } from "./settings";

/** The version that this release writes. It grows when an older release would misread the text. */
export const settingsVersion = 1;

/**
 * How the text of the settings was found. `absent`: there is none; `sound`: all of it counts;
 * `partly`: some entries cannot be read, and their defaults count; `broken`: nothing can be read;
 * `newer`: a later release wrote it, so it is followed as far as possible and never overwritten.
 */
export type SettingsState = "absent" | "sound" | "partly" | "broken" | "newer";

/** The settings of a workbook, and what is wrong with them. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly state: SettingsState;
  /** The entries that could not be read. */
  readonly unread: readonly (keyof Settings)[];
  /** The text as it stands; what is written next keeps what it does not know. */
  readonly raw: string | null;
}

/** Reads the settings from their JSON text. Total: what cannot be read has its default. */
export function readSettings(raw: string | null): SettingsReading {
  const found = { settings: defaultSettings, unread: [], raw } as const;
  if (raw === null || raw.trim() === "") return { ...found, state: "absent" };
  const entries = readJsonObject(raw);
  if (!entries) return { ...found, state: "broken" };
  const { version } = entries;
  if (typeof version !== "number") return { ...found, state: "broken" };
  const { settings, unread } = readEntries(entries);
  const partly = unread.length > 0 ? "partly" : "sound";
  return { settings, unread, raw, state: version > settingsVersion ? "newer" : partly };
}

type Reader<T> = (value: unknown) => T | undefined;

const readers: { readonly [K in keyof Settings]: Reader<Settings[K]> } = {
  rule: readRule,
  words: (value) => statusVocabularies.find((one) => one === value),
  language: (value) => (value === null || value === "ja" || value === "en" ? value : undefined),
  prose: (value) => proseStyles.find((one) => one === value),
  ruleGroups: readGroups,
};

/** An entry that is not there is no mistake: an earlier release did not know it. */
function readEntries(
  entries: Readonly<Record<string, unknown>>,
): Pick<SettingsReading, "settings" | "unread"> {
  const unread: (keyof Settings)[] = [];
  const entry = <K extends keyof Settings>(key: K): Settings[K] => {
    if (!Object.hasOwn(entries, key)) return defaultSettings[key];
    const value = readers[key](entries[key]);
    if (value !== undefined) return value;
    unread.push(key);
    return defaultSettings[key];
  };
  const settings: Settings = {
    rule: entry("rule"),
    words: entry("words"),
    language: entry("language"),
    prose: entry("prose"),
    ruleGroups: entry("ruleGroups"),
  };
  return { settings, unread };
}

function readRule(value: unknown): RuleChoice | undefined {
  if (!isObject(value)) return undefined;
  const { id: given, thresholds: numbers } = value;
  if (given === "own") {
    const thresholds = readThresholds(numbers);
    return thresholds && { id: "own", thresholds };
  }
  const known = statusRules.find(({ id }) => id === given);
  return known && known.id !== "own" ? { id: known.id } : undefined;
}

/** Thresholds that no rule can be made of are none. */
function readThresholds(value: unknown): OwnThresholds | undefined {
  if (!Array.isArray(value) || value.length !== 3) return undefined;
  const [first, second, third] = value as readonly unknown[];
  if (typeof first !== "number" || typeof second !== "number" || typeof third !== "number") {
    return undefined;
  }
  const thresholds: OwnThresholds = [first, second, third];
  return ownRule(thresholds).ok ? thresholds : undefined;
}

/** Groups that a later release knows are left out here; they stay in the text until it is written anew. */
function readGroups(value: unknown): Settings["ruleGroups"] | undefined {
  if (!Array.isArray(value)) return undefined;
  const named: readonly unknown[] = value;
  return ruleGroups.filter((group) => named.includes(group));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
