import { findBrowser } from "./browser";

/** Once a run, before any worker: two workers that unpack at a time meet a half-written file. */
export default async function unpackBrowser(): Promise<void> {
  const found = await findBrowser();
  process.env["FOUND_BROWSER"] = JSON.stringify(found);
  console.log(`browser: ${found.source}`);
}
