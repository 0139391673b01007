/**
 * Opens a page in the user's own browser, outside Excel's window.
 *
 * @returns Whether this Excel can; where not (Excel on the web is in a browser already), a link does.
 */
export function openInBrowser(address: string): boolean {
  if (!Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) return false;
  Office.context.ui.openBrowserWindow(address);
  return true;
}
