import { readYearless, type YearlessPeriod } from "../period/part-of-year";

/** Longer headers are sentences. */
const longest = 24;
const mayBe = /[年月期QH半]/i;
const inBrackets = /\(([^()]{1,16})\)$/;
/** 年 alone in front of other words is a span: ３年後の目標値. */
const inFront =
  /^(?:(?:\d{1,2}|元)年度|第[1-4一二三四]四半期|[上下]半?期|\d{1,2}月末?)(?![間以後前])/;

/**
 * A time that leaves out its year, in the words of a header, which are normalized already: ７年度,
 * 第３四半期実績, 目標値(11年度). `null` for none.
 */
export function takeYearless(header: string): YearlessPeriod | null {
  if (header.length > longest || !mayBe.test(header)) return null;
  const whole = readYearless(header);
  if (whole) return whole;
  const part = inBrackets.exec(header)?.[1] ?? inFront.exec(header)?.[0];
  return part === undefined ? null : readYearless(part);
}

/** The words of a header without such a time in front of them: 目標 in ３年度目標. */
export function withoutYearless(header: string): string {
  return mayBe.test(header) ? header.replace(inFront, "") || header : header;
}
