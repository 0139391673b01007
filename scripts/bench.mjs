// npm run bench: every budget as ratios within one run, and one table of them at the end, which goes
// into docs/bench.md. It measures and never judges, so it is no part of npm test.
// npm run bench -- cells layout: these parts alone; the page stays as it is.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import path from "node:path";
import { format } from "prettier";
import "./typescript.mjs";

const { benchPage } = await import("./bench/bench-page.ts");
const { benchTable } = await import("./bench/bench-table.ts");

const folder = "tests/bench";
const jest = ["node_modules/jest/bin/jest.js", "--runInBand", "--testMatch"];
const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && file !== "measure.ts");
const parts = files.map((file) => file.replace(/(\.bench)?\.ts$/, ""));

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !parts.includes(name));
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(", ")}. Parts: ${parts.join(", ")}`);
  process.exit(1);
}

const results = mkdtempSync(path.join(tmpdir(), "bench-"));
const failed = [];
for (const name of parts) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n── ${name}`);
  // What checks itself with `expect` is for Jest. What is timed is not: in Jest's sandbox calls between
  // modules cost more than in the bundle.
  const command = files.includes(`${name}.bench.ts`)
    ? [...jest, `<rootDir>/${folder}/${name}.bench.ts`]
    : ["--import", "./scripts/typescript.mjs", `${folder}/${name}.ts`];
  const { status } = spawnSync(process.execPath, ["--expose-gc", ...command], {
    stdio: "inherit",
    env: { ...process.env, BENCH_RESULTS: results },
  });
  if (status !== 0) failed.push(name);
}
const lines = readdirSync(results)
  .flatMap((file) => readFileSync(path.join(results, file), "utf8").trim().split("\n"))
  .map((line) => JSON.parse(line));
rmSync(results, { recursive: true });

const table = await format(benchTable(lines), { parser: "markdown", printWidth: 100 });
console.log(`\n${table}`);
if (wanted.length === 0 && failed.length === 0) {
  const [{ model } = { model: "" }] = cpus();
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  const machine = `${cpus().length} cores (${model}), ${gigabytes} GB, Node ${process.version}`;
  const page = await format(benchPage(table, machine), { parser: "markdown", printWidth: 100 });
  writeFileSync("docs/bench.md", page);
}
if (failed.length > 0) console.error(`bench: ${failed.join(", ")} failed; docs/bench.md stays.`);
process.exitCode = failed.length > 0 ? 1 : 0;
