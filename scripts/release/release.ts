// npm run release -- --origin https://addins.example.jp/kpi: an archive for each way of deployment.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { installedKinds } from "../builds/build-kind";
import { addressOf } from "../manifest/address";
import { archive } from "./archive";
import { checksums } from "./checksums";

const folder = "release";

function build(kind: string, origin: string, out: string): void {
  // Without the cache of earlier builds: an archive depends on the sources and on nothing else.
  const options = ["--mode", "production", "--no-cache"];
  const env = [`office=${kind}`, `origin=${origin}`, `out=${out}`].flatMap((one) => ["--env", one]);
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/webpack/bin/webpack.js", ...options, ...env],
    { stdio: "inherit" },
  );
  if (status !== 0) throw new Error(`the build for office=${kind} failed`);
}

function filesIn(root: string): Map<string, Uint8Array> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
  return new Map(
    names.map((name) => [name.split(path.sep).join("/"), readFileSync(path.join(root, name))]),
  );
}

const { values } = parseArgs({ options: { origin: { type: "string" } } });
if (values.origin === undefined) {
  throw new Error("--origin is missing: the https address where the files will lie");
}
const origin = addressOf(values.origin);
const { name, version } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly name: string;
  readonly version: string;
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const archives = new Map<string, Uint8Array>();
for (const kind of installedKinds) {
  const out = path.join(folder, kind);
  build(kind, origin, out);
  const file = `${name}-${version}-${kind}.zip`;
  const bytes = archive(filesIn(out));
  archives.set(file, bytes);
  writeFileSync(path.join(folder, file), bytes);
  console.log(`${path.join(folder, file)}  ${Math.ceil(bytes.length / 1024)} kB`);
}
writeFileSync(path.join(folder, "SHA256SUMS"), checksums(archives));
