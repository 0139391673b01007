import type { SignsVary } from "../catalogue/values/signs-vary";
import { rewritten, textsOf } from "./cells";
import type { Cure } from "./cure";

const enclosed = 0x2460;
const dingbat = 0x2780;

/** Every cell of the workbook writes the sign in the way that most do: ➀ becomes ① beside ② and ③. */
export const cureSigns: Cure<SignsVary> = ({ data: { sign, other } }, { snapshot }) => {
  const texts = snapshot.sheets.flatMap(textsOf);
  if (/[%％]/u.test(sign)) {
    return rewritten(texts, (text) =>
      other === "％" ? text.replace(/(?<=\d)%/gu, "％") : text.replaceAll("％", "%"),
    );
  }
  const toEnclosed = /[\u2460-\u2469]/u.test(other);
  const [from, to] = toEnclosed ? [dingbat, enclosed] : [enclosed, dingbat];
  const series = toEnclosed ? /[\u2780-\u2789]/gu : /[\u2460-\u2469]/gu;
  return rewritten(texts, (text) =>
    text.replace(series, (digit) => String.fromCharCode(digit.charCodeAt(0) - from + to)),
  );
};
