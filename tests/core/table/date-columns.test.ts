import { dateColumns } from "../../../src/core/table/date-columns";
import type { HeaderColumn } from "../../../src/core/table/describe-column";
import type { Role } from "../../../src/core/table/kpi-table";

function columnOf(role: Role, column: number, of: HeaderColumn["of"] = null): HeaderColumn {
  const at = { row: 0, column };
  const undated = {
    period: null,
    periodAt: null,
    periodText: "",
    yearless: null,
    unit: null,
    onlyPeriod: false,
  };
  return { column, role, of, weak: false, label: role, at, ...undated };
}

function dated(roles: readonly (Role | readonly [Role, HeaderColumn["of"]])[], names: string[]) {
  const columns = roles.map((role, i) =>
    typeof role === "string" ? columnOf(role, i) : columnOf(role[0], i, role[1]),
  );
  const { general, yearOf } = dateColumns(columns, names);
  return { general, years: columns.map((column) => yearOf(column)) };
}

test("目標年度 dates the goal, wherever it stands", () =>
  expect(dated([["period", "target"], "name", "baseline", "target"], ["a", "b"])).toEqual({
    general: null,
    years: [null, null, null, 0],
  }));

test("時点 dates the value before it", () =>
  expect(dated(["name", "baseline", "period", "target", "period"], ["a", "b"])).toEqual({
    general: null,
    years: [null, 2, null, 4, null],
  }));

test("年度 before all values dates the row", () =>
  expect(dated(["period", "name", "target", "actual"], ["a", "b"])).toEqual({
    general: 0,
    years: [null, null, 0, 0],
  }));

test("年度 behind all values dates the row where the names repeat", () => {
  const roles: readonly Role[] = ["name", "value", "period"];
  expect(dated(roles, ["a", "a", "b"]).general).toBe(2);
  expect(dated(roles, ["a", "b"])).toEqual({ general: null, years: [null, 2, null] });
});

test("a second column of periods right beside the first holds parts of its years", () => {
  const columns = ["name", "period", "period", "actual"].map((role, i) =>
    columnOf(role as Role, i),
  );
  expect(dateColumns(columns, ["a", "a"])).toMatchObject({ general: 1, parts: 2 });
  const alone = ["name", "period", "actual"].map((role, i) => columnOf(role as Role, i));
  expect(dateColumns(alone, ["a", "a"])).toMatchObject({ general: 1, parts: null });
});
