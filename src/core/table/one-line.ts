const japanese = /[^!-~]/u;

/** A text without its line breaks: beside a Japanese letter they vanish, else they become a blank. */
export function oneLine(text: string): string {
  const whole = text.trim();
  if (!/\s/.test(whole)) return whole;
  return whole.replace(/\s+/gu, (gap, at: number) => {
    if (!/[\r\n]/.test(gap)) return gap;
    const between = whole.charAt(at - 1) + whole.charAt(at + gap.length);
    return japanese.test(between) ? "" : " ";
  });
}
