// npm run bench: times as ratios within one run. It measures and never judges, so it is no part of npm test.
import { spawnSync } from "node:child_process";

const jest = ["node_modules/jest/bin/jest.js", "--runInBand"];
const runs = [
  ["--import", "./scripts/typescript.mjs", "tests/bench/read-tables.ts"],
  [...jest, "--testMatch=<rootDir>/tests/bench/**/*.bench.ts"],
];
const ends = runs.map((run) => spawnSync(process.execPath, run, { stdio: "inherit" }).status ?? 1);
process.exitCode = Math.max(...ends);
