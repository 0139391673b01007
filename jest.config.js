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

// Packages of ES modules only, which Jest cannot require as they are: the file library, and what
// the CommonJS build of the embedded spreadsheet requires.
const esModules = [
  "hucre",
  "lodash-es",
  "nanoid",
  "rbush",
  "quickselect",
  "kdbush",
  "cjk-regex",
  "regexp-util",
  "unicode-regex",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
];

/** @type {import('jest').Config} */
export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/tests/**/*.test.{ts,tsx}"],
  setupFiles: ["<rootDir>/tests/support/seed.ts"],
  transform: { "^.+\\.m?[tj]sx?$": typescript },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join("|")})/)`],
  moduleNameMapper: { "\\.css$": "<rootDir>/tests/support/empty-style.cjs" },
};
