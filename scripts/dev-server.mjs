import { existsSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** Excel wants https; the workbench does not. So: https only where development certificates exist. */
function protocol() {
  const folder = path.join(os.homedir(), ".office-addin-dev-certs");
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => path.join(folder, name));
  return existsSync(key) && existsSync(cert)
    ? { type: "https", options: { key: readFileSync(key), cert: readFileSync(cert) } }
    : { type: "http" };
}

/** Settings of `npm start`: the same files as `dist/`, rebuilt on change. */
export function devServer() {
  const server = protocol();
  const port = Number(process.env.PORT ?? 3000);
  return {
    host: "localhost",
    port,
    server,
    hot: false,
    liveReload: true,
    client: { overlay: { errors: true, warnings: false, runtimeErrors: false } },
    headers: { "access-control-allow-origin": "*" },
    devMiddleware: { index: "workbench.html" },
    static: false,
    onListening() {
      console.log(`\n  Workbench: ${server.type}://localhost:${port}/workbench.html\n`);
      if (server.type === "http") {
        console.log("  Excel itself needs https: run `npm run certs` once, then start again.\n");
      }
    },
  };
}
