import { registerHeader } from "../messages/register-headers";
import { registerColumns, type RegisterColumn } from "./columns";
import { folded } from "./match-word";

/** Where each column stands, in sheet coordinates; a column that staff deleted is not there. */
export type ColumnPlaces = ReadonlyMap<RegisterColumn, number>;

/**
 * Finds the columns by their headers, in either language, wherever staff have moved them. A header
 * that is no such word any more (指標名 became 指標の名前) is known by its place, as long as no
 * column has come or gone.
 *
 * @param headers the header row, from the first column on
 * @param left the sheet's column of the first
 */
export function matchColumns(headers: readonly string[], left: number): ColumnPlaces {
  const places = new Map<RegisterColumn, number>();
  const unknown = new Set<number>();
  headers.forEach((header, i) => {
    const column = byWord.get(folded(header));
    if (column && !places.has(column)) places.set(column, left + i);
    else unknown.add(i);
  });
  if (headers.length !== registerColumns.length) return places;
  registerColumns.forEach((column, i) => {
    if (!places.has(column) && unknown.has(i)) places.set(column, left + i);
  });
  return places;
}

const byWord: ReadonlyMap<string, RegisterColumn> = new Map(
  registerColumns.flatMap((column) =>
    (["ja", "en"] as const).map((language) => [folded(registerHeader(column, language)), column]),
  ),
);
