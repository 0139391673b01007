/** More rows than Japan has municipalities, ten times over. */
export const mostRows = 20_000;
/** Cells of all sheets together: some hundred milliseconds of reading. */
export const mostCells = 400_000;
