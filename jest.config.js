import { availableParallelism } from "node:os";

const typescript = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

// Packages of ES modules only, which Jest cannot require as they are. The file library makes dates,
// which the project's code knows by their class, so it is loaded among the classes of the test file.
const esModules = ["hucre", "marked"];

// Large libraries that keep nothing of one test file for the next. React and what stands on it is
// not among them: it must see the document of its own test file.
const loadedOnce = [
  "@dagrejs/dagre",
  "@formulajs/formulajs",
  "@univerjs/[^/]+",
  "custom-functions-metadata",
  "docx",
  "fast-check",
  "fflate",
  "jsdom",
  "typescript",
];

/** @type {import('jest').Config} */
export default {
  // Work in the spreadsheet waits now and then: a third test file fills the pauses of two cores.
  maxWorkers: Math.max(3, availableParallelism()),
  // A busy machine is slow. The time is for what has come to a standstill, and measures nothing.
  testTimeout: 120_000,
  testEnvironment: "node",
  testRunner: "<rootDir>/tests/support/test-runner.cjs",
  testMatch: ["<rootDir>/tests/**/*.test.{ts,tsx}"],
  setupFilesAfterEnv: ["<rootDir>/tests/support/seed.ts"],
  transform: {
    [`/node_modules/(${loadedOnce.join("|")})/`]: "<rootDir>/tests/support/load-once.cjs",
    "^.+\\.m?[tj]sx?$": typescript,
  },
  transformIgnorePatterns: [`/node_modules/(?!(${[...esModules, ...loadedOnce].join("|")})/)`],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/tests/support/empty-style.cjs",
    "^@fluentui/react-icons$": "<rootDir>/tests/support/icons.cjs",
  },
};
