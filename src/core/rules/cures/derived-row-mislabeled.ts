import type { DerivedRowMislabeled } from "../catalogue/targets/derived-row-mislabeled";
import { rewritten, typedText } from "./cells";
import type { Cure } from "./cure";

const rise = /上昇率|伸び率|増加率|成長率/u;
const ratio = /対?前年度?比/u;

/** The numbers stay, the row gets the name of what they are: 毎年の上昇率 becomes 毎年の対前年比. */
export const cureDerivedRow: Cure<DerivedRowMislabeled> = ({ at, data: { follows } }, view) => {
  const text = typedText(view, at);
  if (text === null) return [];
  return rewritten([{ at, text }], (label) =>
    follows === "ratio" ? label.replace(rise, "対前年比") : label.replace(ratio, "上昇率"),
  );
};
