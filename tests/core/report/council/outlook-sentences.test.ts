import { isCounted } from "../../../../src/core/indicator/is-counted";
import type { RegisterEntry } from "../../../../src/core/indicator/register-entry";
import { emptyModel } from "../../../../src/core/logic-model/templates";
import { councilTexts } from "../../../../src/core/messages/council";
import type { CouncilDesk } from "../../../../src/core/report/council/council-source";
import {
  exclusionSentences,
  scheduleSentences,
} from "../../../../src/core/report/council/outlook-sentences";
import { cell, datum, indicator, range } from "../../../taskpane/support/build-workbook";

/** A row of the register in which nothing but these was typed. */
function entry(said: Partial<RegisterEntry>): RegisterEntry {
  return {
    at: cell("KPI台帳!C4"),
    range: range("KPI台帳!A4:AH4"),
    definition: null,
    source: null,
    frequency: null,
    nextPublication: null,
    owner: null,
    stage: null,
    meeting: null,
    criteria: { continuity: null, rationality: null, simplicity: null },
    exclusion: null,
    reason: null,
    leadsTo: null,
    causalSentence: null,
    remarks: null,
    path: null,
    verdict: null,
    ...said,
  };
}

const noInfluence = { text: "県が影響を及ぼせない", code: "no-influence" } as const;

function desk(register: RegisterEntry): CouncilDesk {
  const style = "plain";
  return {
    model: emptyModel("two-storey", "ja"),
    indicators: [indicator("国主催フォーラムの参加者数", "KPI台帳!C4", { register })],
    verdicts: new Map(),
    schedule: [],
    waived: [],
    candidates: [],
    byId: new Map(),
    texts: councilTexts("ja", style),
    language: "ja",
    style,
  };
}

test("what a rule excludes is left out, with the rule", () => {
  expect(exclusionSentences(desk(entry({ exclusion: noInfluence })))).toEqual([
    "「国主催フォーラムの参加者数」は、指標としない。理由は、「県が影響を及ぼせない」である。",
  ]);
});

test("with a reason it is kept, and both are told", () => {
  const criteria = {
    continuity: null,
    rationality: null,
    simplicity: { mark: "unmet", ground: "" },
  } as const;
  const kept = entry({ exclusion: noInfluence, criteria, reason: "ほかにないため" });
  expect(exclusionSentences(desk(kept)).at(-1)).toBe(
    "「国主催フォーラムの参加者数」は、「県が影響を及ぼせない」及び「簡易性」の点で基準に当てはまらないが、指標とする。理由は、「ほかにないため」である。",
  );
});

test("a reason beside an indicator that nothing speaks against needs no mention", () => {
  const fine = entry({ exclusion: { text: "該当なし", code: "none" }, reason: "毎年分かるため" });
  expect(exclusionSentences(desk(fine))).toEqual([councilTexts("ja", "plain").noExclusion]);
});

test("how far a discussion is, and where it is decided next", () => {
  const stage = { text: "意見聴取", code: "hearing" } as const;
  expect(scheduleSentences(desk(entry({ stage, meeting: "令和8年度第2回" })))).toEqual([
    "「国主催フォーラムの参加者数」の検討は、「意見聴取」の段階にあり、次は、「令和8年度第2回」で決める。",
  ]);
  expect(scheduleSentences(desk(entry({ stage })))).toEqual([
    "「国主催フォーラムの参加者数」の検討は、「意見聴取」の段階にある。",
  ]);
});

test("what is excluded does not count among the indicators, unless it is kept with a reason", () => {
  const target = datum({ at: "KPI台帳!I4", text: "100", value: 100 });
  const one = (register: RegisterEntry) =>
    indicator("来場者数", "KPI台帳!C4", { target, register });
  expect(isCounted(one(entry({})))).toBe(true);
  expect(isCounted(one(entry({ exclusion: noInfluence })))).toBe(false);
  expect(isCounted(one(entry({ exclusion: noInfluence, reason: "ほかにない" })))).toBe(true);
});
