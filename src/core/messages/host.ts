import type { Language, Localized } from "./language";

/** What Excel refuses, sorted by what the user can do about it. */
export type HostErrorKind =
  | "cell-edit-mode" // someone is typing in a cell
  | "protected" // sheet or workbook is protected
  | "item-missing" // a sheet or table has been renamed or deleted meanwhile
  | "name-taken" // a sheet or table of that name exists
  | "too-large" // the payload limit
  | "not-supported" // this Excel is too old for the call
  | "invalid" // Excel refuses the content or address
  | "busy" // Excel did not answer in time
  | "overtaken" // somebody was quicker: what was to be written over is another by now
  | "half-written" // Excel stopped half-way, and refused the way back as well
  | "unknown";

/** What happened, and what the user does next. */
export interface Advice {
  readonly what: string;
  readonly next: string;
}

const texts: Readonly<Record<HostErrorKind, Localized<Advice>>> = {
  "cell-edit-mode": {
    ja: {
      what: "セルが入力中です",
      next: "入力を Enter キーで確定するか、Esc キーで取り消してから、もう一度試してください。",
    },
    en: {
      what: "A cell is being edited",
      next: "Finish with Enter or cancel with Esc, then try again.",
    },
  },
  protected: {
    ja: {
      what: "シートまたはブックが保護されています",
      next: "「校閲」タブで保護を解除してから、もう一度試してください。解除できないときは、ブックの管理者に確認してください。",
    },
    en: {
      what: "The sheet or workbook is protected",
      next: "Remove the protection on the Review tab, then try again. If you cannot, ask whoever manages the workbook.",
    },
  },
  "item-missing": {
    ja: {
      what: "シートまたは表が見つかりません",
      next: "名前が変わったか、削除されたようです。ワークブックを読み直してから、もう一度試してください。",
    },
    en: {
      what: "A sheet or table was not found",
      next: "It seems to have been renamed or deleted. Read the workbook again, then try again.",
    },
  },
  "name-taken": {
    ja: {
      what: "同じ名前のシートまたは表がすでにあります",
      next: "非表示のシートも確かめ、その名前を変えるか再表示してから、もう一度試してください。",
    },
    en: {
      what: "A sheet or table of that name exists already",
      next: "Look among the hidden sheets too; rename or unhide it, then try again.",
    },
  },
  "too-large": {
    ja: {
      what: "一度に扱えるデータの量を超えています",
      next: "使っていないシートや行を別のブックに移してから、もう一度試してください。",
    },
    en: {
      what: "There is more data than Excel passes at once",
      next: "Move sheets or rows that are not needed to another workbook, then try again.",
    },
  },
  "not-supported": {
    ja: {
      what: "この Excel では使えない機能です",
      next: "Excel を最新の状態に更新してから、もう一度試してください。Web 版の Excel でも使えます。",
    },
    en: {
      what: "This version of Excel cannot do that",
      next: "Update Excel, then try again. Excel on the web can do it too.",
    },
  },
  invalid: {
    ja: {
      what: "Excel が内容を受け付けませんでした",
      next: "ワークブックを読み直してから、もう一度試してください。続くときは「詳しい情報」を管理者に伝えてください。",
    },
    en: {
      what: "Excel did not accept the content",
      next: "Read the workbook again, then try again. If it persists, give the details to your administrator.",
    },
  },
  busy: {
    ja: {
      what: "Excel から応答がありません",
      next: "計算や保存が終わるのを待ち、開いているダイアログを閉じてから、もう一度試してください。",
    },
    en: {
      what: "Excel does not answer",
      next: "Wait until it has calculated or saved, close open dialogs, then try again.",
    },
  },
  overtaken: {
    ja: {
      what: "書き込む直前に、ワークブックの内容が変わりました",
      next: "書き込みは取り消し、その変更は残しました。ワークブックを読み直して、新しい内容を確かめてから、もう一度試してください。",
    },
    en: {
      what: "The workbook has changed just before it was written",
      next: "The writing was taken back, and that change was kept. Read the workbook again, look at the new content, then try again.",
    },
  },
  "half-written": {
    ja: {
      what: "書き込みが途中で止まり、元に戻せませんでした",
      next: "セルの入力を終え、シートの保護と通信を確かめてください。書き込む前に戻すには、保存せずにブックを閉じて開き直します。それから、もう一度試してください。",
    },
    en: {
      what: "Writing stopped half-way and could not be taken back",
      next: "Finish editing cells, and check protection and the connection. To go back to before, close the workbook without saving and open it again. Then try again.",
    },
  },
  unknown: {
    ja: {
      what: "Excel で問題が起きました",
      next: "もう一度試してください。続くときはブックを保存し、Excel を開き直してください。",
    },
    en: {
      what: "Something went wrong in Excel",
      next: "Try again. If it persists, save the workbook and restart Excel.",
    },
  },
};

/** The words for a refusal of Excel. */
export function describeHostError(
  error: { readonly kind: HostErrorKind },
  language: Language,
): Advice {
  return texts[error.kind][language];
}

/** Shown in place of the pane when the page stands in a plain browser. */
export const outsideExcel: Localized<Advice> = {
  ja: {
    what: "Excel の中で開いてください",
    next: "KPI ロジックモデルは Excel のアドインです。Excel の「ホーム」タブの「アドイン」から追加すると、「KPI」タブが表示されます。",
  },
  en: {
    what: "Please open this inside Excel",
    next: "KPI Logic Model is an Excel add-in. Add it from Add-ins on the Home tab of Excel; a KPI tab then appears.",
  },
};

/** Shown in place of the pane when its own files could not be fetched. */
export const paneNotLoaded: Localized<Advice> = {
  ja: {
    what: "作業ウィンドウを読み込めませんでした",
    next: "ネットワークの接続を確かめ、作業ウィンドウを閉じて「開く」を押し直してください。セルの関数はそのまま使えます。",
  },
  en: {
    what: "The pane could not be loaded",
    next: "Check the network connection, close the pane and press Open again. The functions in cells keep working.",
  },
};
