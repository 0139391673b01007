import type { Language, Localized } from "./language";

/** What the add-in itself says in the sheet of the register. */
export interface RegisterSheetTexts {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  /** Of a row whose source is no longer there; `origin` is what 元の表 said. */
  readonly gone: (origin: string) => string;
  /** Of a row whose source is there, but is no indicator any more. */
  readonly unread: (origin: string) => string;
  /** Of a copied row. */
  readonly copied: string;
}

export const registerSheetTexts: Localized<RegisterSheetTexts> = {
  ja: {
    sheet: "KPI台帳",
    title: "KPI台帳",
    note: "値は元の表のセルを参照しています。元の表を直すと、ここも変わります。直接書き込んだセルは、台帳を更新してもそのまま残ります。KPI. で始まる数式は Excel アドイン「KPI ロジックモデル」の関数です。アドインのない Excel では最後の値が表示されます（入手：「ホーム」タブの「アドイン」、または組織の管理者）。",
    gone: (origin) => `元の表から消えました${origin === "" ? "" : `（${origin}）`}`,
    unread: (origin) => `元の表で指標として読めません${origin === "" ? "" : `（${origin}）`}`,
    copied: "同じ指標の行が上にあります（数えません）",
  },
  en: {
    sheet: "KPI Register",
    title: "KPI register",
    note: "Values refer to the cells of the source tables and change with them. What you type into a cell stays when the register is updated. Formulas with KPI. are functions of the Excel add-in KPI Logic Model; without it Excel shows their last values (get it from Add-ins on the Home tab, or from your administrator).",
    gone: (origin) => `No longer in its table${origin === "" ? "" : ` (${origin})`}`,
    unread: (origin) =>
      `Not read as an indicator in its table${origin === "" ? "" : ` (${origin})`}`,
    copied: "The same indicator has a row above (not counted)",
  },
};

/** Is it a remark that the add-in made in the place of the table's title? In either language. */
export function isRemark(text: string): boolean {
  return (Object.keys(registerSheetTexts) as Language[]).some((language) => {
    const { gone, unread, copied } = registerSheetTexts[language];
    return text === copied || text.startsWith(gone("")) || text.startsWith(unread(""));
  });
}
