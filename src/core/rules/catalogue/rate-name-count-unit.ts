import { defineRule } from "../rule";

/** Does an indicator that is called a rate (率, 割合) count things instead? Mie KPI④: 導入率 in 市町. */
export const rateNameCountUnit = defineRule({
  id: "rate-name-count-unit",
  severity: "warning",
  check: ({ reading }) =>
    reading.tables
      .flatMap((table) => table.indicators)
      .flatMap(({ name, nameAt, unit }) => {
        const word = /(率|割合)$/.exec(ownName(name))?.[1];
        return word && unit?.family === "count"
          ? [{ at: nameAt, data: { indicator: name, word, unit: unit.written } }]
          : [];
      }),
});

/** The name without what stands after it in brackets: an explanation, not part of the name. */
function ownName(name: string): string {
  return name.replace(/\s*[（(][^（()）]*[)）]\s*$/u, "").trim();
}
