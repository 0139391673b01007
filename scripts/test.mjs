// npm test: every suite, going on after a failure, and one closing line `N passed, N failed`.
import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { readFile } from "node:fs/promises";

const unitReport = "test-results/unit.json";
const suites = {
  unit: ["node_modules/jest/bin/jest.js", "--json", `--outputFile=${unitReport}`],
  build: ["node_modules/webpack/bin/webpack.js", "--mode", "production"],
  browser: ["node_modules/@playwright/test/cli.js", "test"],
};
const chosen = process.argv.slice(2);

/** Runs one suite; its own closing count is kept back, so that only the total stands at the end. */
function run(name) {
  return new Promise((resolve) => {
    const stdout = name === "unit" ? "ignore" : "pipe";
    const child = spawn(process.execPath, suites[name], { stdio: ["ignore", stdout, "inherit"] });
    let rest = "";
    let counts = null;
    child.stdout?.setEncoding("utf8").on("data", (chunk) => {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop();
      for (const line of lines) {
        const closing = /^(\d+) passed, (\d+) failed$/.exec(line);
        if (closing) counts = { passed: Number(closing[1]), failed: Number(closing[2]) };
        else console.log(line);
      }
    });
    child.on("close", (code) => resolve({ code, counts }));
  });
}

async function unitCounts() {
  const report = JSON.parse(await readFile(unitReport, "utf8"));
  return {
    passed: report.numPassedTests,
    // A file that does not load has no tests; a pending test is one that did not run.
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites + report.numPendingTests,
  };
}

const total = { passed: 0, failed: 0 };
mkdirSync(path.dirname(unitReport), { recursive: true });
rmSync(unitReport, { force: true });
for (const name of Object.keys(suites)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n── ${name}`);
  const { code, counts: own } = await run(name);
  const counts = name === "unit" ? await unitCounts().catch(() => null) : own;
  if (counts) {
    total.passed += counts.passed;
    total.failed += counts.failed;
    console.log(`${name}: ${counts.passed} of ${counts.passed + counts.failed} tests passed`);
  }
  if (code !== 0 && !(counts?.failed > 0)) total.failed += 1;
  if (code !== 0 && name === "build") break;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
