import type { StatusRuleId } from "../../core/indicator/status-rule";
import type { Localized } from "../../core/messages/language";
import type { ProseStyle } from "../../core/messages/report-texts";
import type { StatusVocabulary } from "../../core/messages/status-words";
import type { SettingsState } from "../../core/settings/read-settings";
import type { Settings } from "../../core/settings/settings";
import type { ThresholdFault } from "./draft";

interface SettingsTexts {
  readonly heading: string;
  readonly where: string;
  readonly rule: string;
  readonly rules: Readonly<Record<StatusRuleId, string>>;
  readonly thresholds: readonly [string, string, string];
  readonly thresholdsLabel: string;
  readonly faults: Readonly<Record<ThresholdFault, string>>;
  readonly preview: string;
  readonly previewNone: string;
  readonly previewCount: (count: number, total: number) => string;
  readonly previewInvalid: string;
  readonly previewMore: (count: number) => string;
  readonly becomes: string;
  readonly words: string;
  readonly wordsWhy: string;
  readonly vocabularies: Readonly<Record<StatusVocabulary, string>>;
  readonly language: string;
  readonly languages: Readonly<Record<"follow" | "ja" | "en", string>>;
  readonly prose: string;
  readonly proseWhy: string;
  readonly proseStyles: Readonly<Record<ProseStyle, string>>;
  readonly groups: string;
  readonly groupsWhy: string;
  readonly keep: string;
  readonly kept: string;
  readonly nothingToKeep: string;
  readonly revert: string;
  readonly reset: string;
  readonly undone: string;
  readonly changedTitle: string;
  readonly changedNext: string;
  readonly states: Readonly<
    Record<Extract<SettingsState, "broken" | "newer">, { title: string; next: string }>
  >;
  readonly partly: { readonly title: string; readonly next: (entries: string) => string };
  readonly entries: Readonly<Record<keyof Settings, string>>;
}

/** The texts of 設定. */
export const settingsTexts: Localized<SettingsTexts> = {
  ja: {
    heading: "設定",
    where:
      "設定はこのワークブックに保存され、開いた人みんなに同じように働きます。セルの入力は変わりません。引数のない =KPI.STATUS() の表示は、保存するとすぐに変わります。",
    rule: "状態の判定方法",
    rules: {
      "planned-path":
        "実績が、その時点の計画値までどれだけ進んだか。順調 100％、概ね順調 80％、やや遅れ 50％ から（茨城県の区分にならう）",
      achievement: "実績 ÷ 計画値。順調 100％、概ね順調 80％ から（長野県の区分にならう）",
      "achievement-120": "同上。目標の 120％ からは超過達成（独立行政法人の評価にならう）",
      sdg: "これまでの年平均の伸び率 ÷ 必要な伸び率。95％、60％、0％ で区切る（Eurostat、カナダ統計局）",
      un: "今の伸びが続いたときの、目標年の到達度。95％、10％ で区切る（国連の進捗チャート）",
      "linear-pace":
        "1年あたりの変化 ÷ 必要な変化。途中の計画値は見ない。100％、50％、0％ で区切る（SDSN）",
      own: "期待値方式を、自分で決めた割合で区切る",
    },
    thresholdsLabel: "独自のしきい値",
    thresholds: ["順調（％以上）", "概ね順調（％以上）", "やや遅れ（％以上）"],
    faults: {
      "not-a-number": "3 つとも数字で入力してください（例：100、80、50）。",
      disordered: "上から順に小さくなるように、0 より大きい数字にしてください。",
    },
    preview: "この設定での判定",
    previewNone: "状態が変わる指標はありません。",
    previewCount: (count, total) => `${total} 件のうち ${count} 件の状態が変わります。`,
    previewInvalid: "しきい値を直すと、ここに結果が出ます。",
    previewMore: (count) => `ほか ${count} 件`,
    becomes: "から次に変わります：",
    words: "状態の言葉",
    wordsWhy: "引数のない =KPI.STATUS() が示す言葉です。",
    vocabularies: {
      plain: "達成・順調・概ね順調・やや遅れ・遅れ・後退",
      grades: "A・B+・B・C（茨城県の評価区分）",
      policy: "政策評価の５区分（目標達成・相当程度進展あり・進展が大きくない など）",
    },
    language: "書き込む言葉",
    languages: {
      follow: "書き込む人の表示言語（状態の言葉は日本語）",
      ja: "日本語",
      en: "英語",
    },
    prose: "説明文の文末",
    proseWhy: "ロジックモデルの説明文、Word の説明資料、=KPI.SUMMARY() の日本語に使います。",
    proseStyles: { plain: "常体（である）", polite: "敬体（です・ます）" },
    groups: "点検すること",
    groupsWhy: "チェックを外した分野は、点検しません。",
    keep: "この設定を保存",
    kept: "設定をワークブックに保存しました。",
    nothingToKeep: "ワークブックの設定と同じです。",
    revert: "変更をやめる",
    reset: "はじめの設定に戻す",
    undone: "設定を保存する前に戻しました。",
    changedTitle: "保存しませんでした",
    changedNext:
      "ほかの人が設定を変えたようです。「状態を更新」で読み直してから、もう一度お試しください。",
    states: {
      broken: {
        title: "保存されている設定を読み取れません",
        next: "はじめの設定で判定しています。下の設定を保存すると置き換わりますが、読み取れなかった内容も控えとして残ります。",
      },
      newer: {
        title: "新しい版のアドインが保存した設定です",
        next: "分かる範囲で従っています。失われるものがないように、ここからは保存できません。アドインを更新してください。",
      },
    },
    partly: {
      title: "設定の一部を読み取れません",
      next: (entries) =>
        `${entries}は、はじめの設定を使っています。保存しても、読み取れなかった内容は控えとして残ります。`,
    },
    entries: {
      rule: "状態の判定方法",
      words: "状態の言葉",
      language: "書き込む言葉",
      prose: "説明文の文末",
      ruleGroups: "点検すること",
    },
  },
  en: {
    heading: "Settings",
    where:
      "Settings are kept in this workbook and work the same for everybody who opens it. No cell entry changes. What =KPI.STATUS() without arguments shows follows as soon as you save.",
    rule: "How statuses are judged",
    rules: {
      "planned-path":
        "How far the actual has come towards the planned value of its period: on track from 100%, mostly 80%, slightly behind 50% (after Ibaraki Prefecture)",
      achievement:
        "Actual ÷ planned value: on track from 100%, mostly 80% (after Nagano Prefecture)",
      "achievement-120":
        "The same, exceeded from 120% of the target (after the evaluation of independent agencies)",
      sdg: "Yearly growth so far ÷ growth needed, divided at 95%, 60%, 0% (Eurostat, Statistics Canada)",
      un: "Where today’s growth would lead by the target year, divided at 95%, 10% (UN progress chart)",
      "linear-pace":
        "Change a year ÷ change needed, whatever is planned between, divided at 100%, 50%, 0% (SDSN)",
      own: "The planned path, divided at shares of your own",
    },
    thresholdsLabel: "Own thresholds",
    thresholds: ["On track (% and up)", "Mostly on track (% and up)", "Slightly behind (% and up)"],
    faults: {
      "not-a-number": "Enter three numbers, such as 100, 80 and 50.",
      disordered: "Each must be smaller than the one before it, and above 0.",
    },
    preview: "Judged by these settings",
    previewNone: "No indicator changes its status.",
    previewCount: (count, total) => `Statuses that change: ${count} of ${total}.`,
    previewInvalid: "The result is shown here once the thresholds are corrected.",
    previewMore: (count) => `and ${count} more`,
    becomes: "becomes",
    words: "Words of the statuses",
    wordsWhy: "What =KPI.STATUS() without arguments shows.",
    vocabularies: {
      plain: "Achieved, On track, Mostly on track, Slightly behind, Behind, Regressed",
      grades: "A, B+, B, C (Ibaraki Prefecture’s grades)",
      policy: "The five grades of policy evaluation (Target achieved, Considerable progress …)",
    },
    language: "Language of what is written",
    languages: {
      follow: "As the writer’s display (status words in Japanese)",
      ja: "Japanese",
      en: "English",
    },
    prose: "Style of Japanese sentences",
    proseWhy:
      "For the text about the logic model, the Word document and =KPI.SUMMARY() in Japanese.",
    proseStyles: { plain: "Plain (である)", polite: "Polite (です・ます)" },
    groups: "What is checked",
    groupsWhy: "Fields without a tick are not checked.",
    keep: "Save these settings",
    kept: "The settings were saved in the workbook.",
    nothingToKeep: "These are the workbook’s settings.",
    revert: "Discard changes",
    reset: "Default settings",
    undone: "The settings are as they were before.",
    changedTitle: "Nothing was saved",
    changedNext:
      "Somebody else seems to have changed the settings. Choose “Update statuses” to read them again, then try once more.",
    states: {
      broken: {
        title: "The saved settings cannot be read",
        next: "The default settings are used. Saving the settings below replaces them; what could not be read is kept beside them.",
      },
      newer: {
        title: "A newer version of the add-in saved these settings",
        next: "They are followed as far as possible. So that nothing is lost they cannot be saved here: please update the add-in.",
      },
    },
    partly: {
      title: "Some settings cannot be read",
      next: (entries) =>
        `Defaults are used for: ${entries}. What could not be read is kept beside them when you save.`,
    },
    entries: {
      rule: "how statuses are judged",
      words: "words of the statuses",
      language: "language",
      prose: "style of Japanese sentences",
      ruleGroups: "what is checked",
    },
  },
};
