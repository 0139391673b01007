// npm run bench: times as ratios within one run. It measures and never judges, so it is no part of npm test.
import { spawnSync } from "node:child_process";

const jest = ["node_modules/jest/bin/jest.js", "--runInBand"];
const benches = "--testMatch=<rootDir>/tests/bench/**/*.bench.ts";
const { status } = spawnSync(process.execPath, [...jest, benches], { stdio: "inherit" });
process.exitCode = status ?? 1;
