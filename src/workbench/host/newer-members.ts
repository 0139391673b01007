/**
 * What the stand-in knows beyond ExcelApi 1.14, which Excel 2021 has, by the requirement set that
 * brought it ("Excel JavaScript API requirement sets").
 */
const since: Readonly<Record<string, number>> = {
  "Shape.displayName": 15,
};

/** Does an Excel of that requirement set, such as `1.14`, lack the member? */
export function isMissing(member: string, excelApi: string): boolean {
  return (since[member] ?? 0) > Number(excelApi.split(".")[1]);
}
