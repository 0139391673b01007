import type { CopyRequest } from "../../core/convert/copy-request";
import { copyConverted } from "./copy-converted";

/** Makes one copy in a thread of its own. */
addEventListener("message", ({ data }: MessageEvent<CopyRequest>) => {
  postMessage(copyConverted(data));
});
