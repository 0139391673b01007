// npm run check: format, lint, types, folder rules, unused code. Every check runs; any failure fails.
import { spawnSync } from "node:child_process";

const checks = {
  format: ["prettier/bin/prettier.cjs", "--check", "."],
  lint: [
    "eslint/bin/eslint.js",
    ".",
    "--max-warnings",
    "0",
    "--cache",
    "--cache-location",
    "node_modules/.cache/eslint/",
  ],
  types: ["typescript/bin/tsc", "-p", "."],
  folders: [
    "dependency-cruiser/bin/dependency-cruise.mjs",
    "src",
    "--config",
    ".dependency-cruiser.cjs",
  ],
  unused: ["knip/bin/knip.js"],
};
const failed = [];
for (const [name, [file, ...args]] of Object.entries(checks)) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, [`node_modules/${file}`, ...args], {
    stdio: "inherit",
  });
  if (status !== 0) failed.push(name);
}
console.log(failed.length > 0 ? `\ncheck: ${failed.join(", ")} failed` : "\ncheck: all passed");
process.exitCode = failed.length > 0 ? 1 : 0;
