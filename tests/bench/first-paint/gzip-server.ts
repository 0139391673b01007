import { createServer, type Server } from "node:http";
import { readFileSync } from "node:fs";
import path from "node:path";
import { once } from "node:events";
import { gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
};

/** Serves folders as an office's web server would, compressed and kept by nobody; `office/office.js` is empty. */
export async function serveCompressed(root: string): Promise<{ server: Server; address: string }> {
  const compressed = new Map<string, Buffer>();
  const bytesOf = (file: string): Buffer => {
    const known = compressed.get(file);
    if (known) return known;
    const made = gzipSync(file.includes("/office/") ? "" : readFileSync(path.join(root, file)));
    compressed.set(file, made);
    return made;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://server");
    try {
      const body = bytesOf(path.posix.normalize(pathname));
      response.setHeader(
        "content-type",
        types[path.extname(pathname)] ?? "application/octet-stream",
      );
      response.setHeader("content-encoding", "gzip");
      response.setHeader("cache-control", "no-store");
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return { server, address: `http://127.0.0.1:${address.port}` };
}
