/** The months in English, January first. */
export const englishMonths: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The month that a name or its first three letters stand for, from 1; `null` for other words. */
export function monthOfName(name: string): number | null {
  const wanted = name.toLowerCase();
  const index = englishMonths.findIndex((month) => {
    const full = month.toLowerCase();
    return wanted === full || (wanted.length === 3 && full.startsWith(wanted));
  });
  return index < 0 ? null : index + 1;
}
