/**
 * Puts text on the clipboard; `false` when the host does not allow it.
 * Inside Office on the web the pane is a frame without the clipboard permission: the old way still works there.
 */
export async function copyText(text: string, page: Document): Promise<boolean> {
  try {
    const clipboard: Clipboard | undefined = page.defaultView?.navigator.clipboard;
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // Refused by permission: try the old way.
  }
  return copyBySelection(text, page);
}

function copyBySelection(text: string, page: Document): boolean {
  const focused = page.activeElement;
  const field = page.createElement("textarea");
  field.value = text;
  field.style.cssText = "position:fixed;opacity:0";
  page.body.append(field);
  field.focus();
  field.select();
  const copied = commandCopy(page);
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}

function commandCopy(page: Document): boolean {
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without the permission
    return page.execCommand("copy");
  } catch {
    return false;
  }
}
