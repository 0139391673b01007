import type { Progress } from "../app/attention";
import type { Localized } from "../core/messages/language";
import type { ScreenName } from "./pane-dependencies";

interface AppTexts {
  readonly product: string;
  readonly screens: Readonly<Record<ScreenName, string>>;
  readonly screensLabel: string;
  readonly findings: (count: number) => string;
  readonly firstRun: readonly [string, string, string];
  readonly read: string;
  readonly steps: Readonly<Record<Progress["step"], string>>;
  readonly cancel: string;
  readonly retry: string;
  readonly dismiss: string;
  readonly back: string;
  readonly detail: string;
  readonly troubleshooting: string;
  readonly wasRead: (indicators: number) => string;
  readonly wasRefreshed: (changes: number) => string;
  readonly crash: { readonly title: string; readonly next: string };
}

/** The texts of the frame around the screens. */
export const appTexts: Localized<AppTexts> = {
  ja: {
    product: "KPI ロジックモデル",
    screens: {
      overview: "概要",
      indicators: "指標",
      checks: "点検",
      "logic-model": "ロジックモデル",
      settings: "設定",
    },
    screensLabel: "画面",
    findings: (count) => `指摘 ${count} 件`,
    firstRun: [
      "このワークブックの KPI の表を、いまの形のまま読み取ります。",
      "目標までの道のりと状態を計算し、気になる点をお知らせします。",
      "入力されたセルは書き換えません。データは外に送りません。",
    ],
    read: "ワークブックを読む",
    steps: {
      reading: "ワークブックを読んでいます",
      judging: "状態を判定しています",
      checking: "点検しています",
      preparing: "内容をまとめています",
      writing: "書き込んでいます",
    },
    cancel: "中止",
    retry: "もう一度試す",
    dismiss: "閉じる",
    back: "戻る",
    detail: "詳しい情報",
    troubleshooting: "困ったときの説明を開く",
    wasRead: (indicators) => `読み取りました。指標は ${indicators} 件です。`,
    wasRefreshed: (changes) =>
      changes === 0
        ? "更新しました。変わった状態はありません。"
        : `更新しました。${changes} 件の状態が変わりました。`,
    crash: {
      title: "この画面を表示できませんでした",
      next: "ワークブックはそのままです。もう一度試しても同じときは、作業ウィンドウを開き直してください。",
    },
  },
  en: {
    product: "KPI Logic Model",
    screens: {
      overview: "Overview",
      indicators: "Indicators",
      checks: "Checks",
      "logic-model": "Model",
      settings: "Settings",
    },
    screensLabel: "Screens",
    findings: (count) => (count === 1 ? "1 finding" : `${count} findings`),
    firstRun: [
      "Reads the KPI tables of this workbook just as they stand.",
      "Works out the path to each target, its status, and what needs attention.",
      "Never rewrites your cells, and sends no data anywhere.",
    ],
    read: "Read the workbook",
    steps: {
      reading: "Reading the workbook",
      judging: "Judging the indicators",
      checking: "Checking",
      preparing: "Preparing",
      writing: "Writing",
    },
    cancel: "Cancel",
    retry: "Try again",
    dismiss: "Close",
    back: "Back",
    detail: "Details",
    troubleshooting: "Open the troubleshooting page",
    wasRead: (indicators) => `Read. Indicators: ${indicators}.`,
    wasRefreshed: (changes) =>
      changes === 0 ? "Updated. No status has changed." : `Updated. Statuses changed: ${changes}.`,
    crash: {
      title: "This screen could not be shown",
      next: "The workbook is untouched. If trying again does not help, close the pane and open it again.",
    },
  },
};
