/** Where manifest.xml of the sources expects the add-in: `npm start` on the developer's own machine. */
export const developmentAddress = "https://localhost:3000";

/**
 * The place of a build as its manifest writes it: https, host, and the folder if it has one; no
 * closing slash. The same place gives the same text, however it was typed.
 *
 * @throws when Excel could not load an add-in from there.
 */
export function addressOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== "https:") {
    throw new Error(`"${given}" is no address that starts with https://, as Excel wants it`);
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new Error(`"${given}" may name a host, a port and a folder, and nothing else`);
  }
  return (url.origin + url.pathname).replace(/\/+$/, "");
}
