/** A file as it is to be saved. */
export interface SavableFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** How long the page keeps a file for the browser to fetch; some look for it only after a question to the user. */
const keptFor = 60_000;

/**
 * What became of it. `asked`: the user chose a place and it stands there. `handed`: the browser has
 * it, and puts it into its downloads or asks where; whether it did, nobody is told. `cancelled`: the
 * user closed the question. `refused`: this host gives no way; offer a link, or the text to copy.
 */
export type SaveOutcome = "asked" | "handed" | "cancelled" | "refused";

/**
 * Saves a file from the pane. Excel for Windows and Mac show panes in a browser that downloads what a
 * link with `download` leads to; Excel on the web shows them in a frame that allows downloads but
 * not the question for a place. So the question is tried only where the page stands on its own, and
 * everything else goes the way of the link.
 */
export async function saveFile(file: SavableFile, page: Document): Promise<SaveOutcome> {
  const asked = await askForPlace(file, page);
  return asked ?? handOver(file, page);
}

/** A page's question where to save, as far as it is used here. */
interface PlaceAsking {
  showSaveFilePicker?: (wish: { suggestedName: string }) => Promise<{
    createWritable(): Promise<{ write(data: Blob): Promise<void>; close(): Promise<void> }>;
  }>;
}

/** `null`: there is no such question here. */
async function askForPlace(file: SavableFile, page: Document): Promise<SaveOutcome | null> {
  const view = page.defaultView as (Window & PlaceAsking) | null;
  if (!view?.showSaveFilePicker || view.parent !== view) return null;
  try {
    const place = await view.showSaveFilePicker({ suggestedName: file.name });
    const writer = await place.createWritable();
    await writer.write(blobOf(file));
    await writer.close();
    return "asked";
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? "cancelled" : null;
  }
}

function handOver(file: SavableFile, page: Document): SaveOutcome {
  const view = page.defaultView;
  if (!view || typeof view.URL.createObjectURL !== "function") return "refused";
  const url = view.URL.createObjectURL(blobOf(file));
  const link = page.createElement("a");
  link.href = url;
  link.download = file.name;
  link.hidden = true;
  page.body.append(link);
  link.click();
  link.remove();
  view.setTimeout(() => {
    view.URL.revokeObjectURL(url);
  }, keptFor);
  return "handed";
}

function blobOf({ bytes, type }: SavableFile): Blob {
  return new Blob([bytes], { type });
}
