/** Our functions as Excel writes them into a file, and as it shows them where the add-in is missing. */
const filed = /(?:'[^'!]*'!|[\w.[\]]+!)?_xldudf_KPI_(?=[A-Z_]+\()/gi;

/** A formula with our functions under their own names; an unharmed one stays as it is. */
export function repairedFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(filed, "KPI.")))
    .join("");
}
