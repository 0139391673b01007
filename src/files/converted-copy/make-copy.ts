import type { CopiedFile, CopyRequest } from "../../core/convert/copy-request";
import type { Result } from "../../core/result";
import { inWorker } from "../in-worker";

/** Makes a converted copy beside the page's own thread: packing a large file takes a while. */
export function makeCopy(request: CopyRequest): Promise<Result<CopiedFile, "unreadable">> {
  return inWorker(
    () => new Worker(new URL("./copy-worker.ts", import.meta.url)),
    request,
    async () => {
      const { copyConverted } = await import("./copy-converted");
      return copyConverted(request);
    },
  ).answer;
}
