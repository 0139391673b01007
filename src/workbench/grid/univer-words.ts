import { LocaleType, mergeLocales } from "@univerjs/core";
import designEn from "@univerjs/design/locale/en-US";
import designJa from "@univerjs/design/locale/ja-JP";
import docsEn from "@univerjs/docs-ui/locale/en-US";
import docsJa from "@univerjs/docs-ui/locale/ja-JP";
import formulaEn from "@univerjs/sheets-formula/locale/en-US";
import formulaJa from "@univerjs/sheets-formula/locale/ja-JP";
import formulaUiEn from "@univerjs/sheets-formula-ui/locale/en-US";
import formulaUiJa from "@univerjs/sheets-formula-ui/locale/ja-JP";
import numfmtEn from "@univerjs/sheets-numfmt-ui/locale/en-US";
import numfmtJa from "@univerjs/sheets-numfmt-ui/locale/ja-JP";
import tableEn from "@univerjs/sheets-table/locale/en-US";
import tableJa from "@univerjs/sheets-table/locale/ja-JP";
import tableUiEn from "@univerjs/sheets-table-ui/locale/en-US";
import tableUiJa from "@univerjs/sheets-table-ui/locale/ja-JP";
import sheetsEn from "@univerjs/sheets/locale/en-US";
import sheetsJa from "@univerjs/sheets/locale/ja-JP";
import sheetsUiEn from "@univerjs/sheets-ui/locale/en-US";
import sheetsUiJa from "@univerjs/sheets-ui/locale/ja-JP";
import uiEn from "@univerjs/ui/locale/en-US";
import uiJa from "@univerjs/ui/locale/ja-JP";

/** The spreadsheet's own words in the two languages of the page. */
export const gridWords = {
  [LocaleType.JA_JP]: mergeLocales(
    designJa,
    docsJa,
    sheetsJa,
    sheetsUiJa,
    formulaJa,
    formulaUiJa,
    numfmtJa,
    tableJa,
    tableUiJa,
    uiJa,
  ),
  [LocaleType.EN_US]: mergeLocales(
    designEn,
    docsEn,
    sheetsEn,
    sheetsUiEn,
    formulaEn,
    formulaUiEn,
    numfmtEn,
    tableEn,
    tableUiEn,
    uiEn,
  ),
};
