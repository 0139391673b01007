// npm run faults: every command, stopped at every place and unanswered at every place, where npm test
// takes them by turns. Prints a row for each command.
import { spawnSync } from "node:child_process";

console.log("| command | requests | actions | places | faults |");
console.log("| --- | --- | --- | --- | --- |");
const jest = ["node_modules/jest/bin/jest.js", "tests/app/faults/every-fault"];
const { status } = spawnSync(process.execPath, [...jest, ...process.argv.slice(2)], {
  stdio: ["ignore", "inherit", "inherit"],
  env: { ...process.env, FAULTS: "all" },
});
process.exit(status ?? 1);
