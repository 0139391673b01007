import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { cellText } from "./cell-text";
import { hasEra } from "./era-format";
import type { OpenBook } from "./open-book";

/**
 * Shows dates of Japanese eras (`ggge`) on the screen, which Univer's number formats do not know:
 * its text is replaced right after it has been made. The cell stays a number, so that it is aligned
 * as one. To be called once a workbook is open: the service comes with the first.
 */
export function displayEras(book: OpenBook): void {
  book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "japanese-eras",
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: InterceptCellContentPriority.NUMFMT - 0.5,
    handler: (cell, { rawData, workbook }, next) => {
      const value = rawData?.v;
      const pattern = workbook.getStyles().get(rawData?.s)?.n?.pattern;
      if (typeof value !== "number" || !pattern || !hasEra(pattern)) return next(cell);
      return next({ ...cell, v: cellText(value, pattern), t: CellValueType.NUMBER });
    },
  });
}
