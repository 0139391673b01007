import { CELL_INVERTED_INDEX_CACHE as cache } from "@univerjs/engine-formula";

/** As Univer made it; there is one for all spreadsheets of a page. */
const set = cache.set.bind(cache);

/**
 * Has Univer leave results out of its index for lookups (MATCH, VLOOKUP) where no lookup has read
 * their column. It takes each result out of the index first, by a look at every different value of
 * the column: a column of 50,000 results would take minutes, for an index that nobody asks.
 */
export function indexOnlyLookedUp(): void {
  cache.set = (unitId, sheetId, column, value, row, isResult = false) => {
    // The first lookup reads the cells themselves, and indexes what it has read.
    if (isResult && cache.shouldContinueBuildingCache(unitId, sheetId, column, row)) return;
    set(unitId, sheetId, column, value, row, isResult);
  };
}
