// The smallest static server, as any office's web server would serve dist/: under a folder, not at the root.
import { createReadStream, existsSync, statSync } from "node:fs";
import http from "node:http";
import path from "node:path";

const root = path.resolve(process.env.SERVE ?? "dist");
const port = Number(process.env.PORT ?? 4173);
const prefix = "/kpi/";
const types = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml",
};

http
  .createServer((request, response) => {
    const url = decodeURIComponent(new URL(request.url, "http://server").pathname);
    const file = path.join(root, url.slice(prefix.length));
    const found =
      url.startsWith(prefix) &&
      file.startsWith(root) &&
      existsSync(file) &&
      statSync(file).isFile();
    if (!found) {
      response.statusCode = 404;
      response.end();
      return;
    }
    // The files do not change while a test runs: the browser keeps them, and what it has compiled.
    response.setHeader("cache-control", "max-age=3600");
    response.setHeader("content-type", types[path.extname(file)] ?? "application/octet-stream");
    createReadStream(file).pipe(response);
  })
  .listen(port, "127.0.0.1", () => console.log(`serving ${root} under ${prefix} on port ${port}`));
