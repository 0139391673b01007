import jsdoc from "eslint-plugin-jsdoc";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import unicorn from "eslint-plugin-unicorn";
import globals from "globals";
import js from "@eslint/js";
import tseslint from "typescript-eslint";

const hostGlobals = ["Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions"];
const browserGlobals = ["window", "document", "localStorage", "fetch", "navigator", "console"];

const noSyncInLoops = [
  {
    selector:
      "CallExpression[callee.property.name=/^(map|forEach|reduce|flatMap|filter)$/] CallExpression[callee.property.name='sync']",
    message: "No sync in an array callback. Queue everything, then sync once.",
  },
  {
    selector:
      ":matches(ForStatement, ForOfStatement, WhileStatement) CallExpression[callee.property.name='sync']",
    message: "No sync in a loop. Queue everything, then sync once.",
  },
];

export default tseslint.config(
  { ignores: ["dist/", "release/", "node_modules/", "test-results/", "coverage/"] },
  {
    files: ["**/*.{js,mjs,cjs}"],
    extends: [js.configs.recommended],
    languageOptions: { globals: { ...globals.node } },
  },
  { files: ["src/workbench/workbench-frame.js"], languageOptions: { globals: globals.browser } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { unicorn },
    rules: {
      "unicorn/filename-case": ["error", { case: "kebabCase" }],
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 14],
    },
  },
  {
    // Components are markup: long, but flat.
    files: ["src/**/*.tsx"],
    rules: {
      "max-lines-per-function": ["error", { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // The host is named in few folders only.
    files: ["src/**/*.{ts,tsx}"],
    ignores: [
      "src/excel/**",
      "src/functions/**",
      "src/commands/**",
      "src/main.ts",
      "src/workbench/**",
    ],
    rules: { "no-restricted-globals": ["error", ...hostGlobals] },
  },
  {
    files: ["src/core/**/*.ts"],
    plugins: { jsdoc },
    rules: {
      "no-restricted-globals": ["error", ...hostGlobals, ...browserGlobals],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Take the date as a parameter." },
        { object: "Math", property: "random", message: "core is deterministic." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "Take the date as a parameter.",
        },
        { selector: "ThrowStatement", message: "core answers a Result; it does not throw." },
      ],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: true,
          enableFixer: false,
          require: { FunctionDeclaration: true },
          contexts: ["TSTypeAliasDeclaration", "TSInterfaceDeclaration"],
        },
      ],
    },
  },
  { files: ["src/excel/**/*.ts"], rules: { "no-restricted-syntax": ["error", ...noSyncInLoops] } },
  {
    // CustomFunctions.Error is no Error by its type; the one file that makes it may throw it.
    files: ["src/functions/cell-error.ts"],
    rules: { "@typescript-eslint/only-throw-error": "off" },
  },
  {
    files: ["src/**/*.tsx"],
    ...jsxA11y.flatConfigs.recommended,
    plugins: { ...jsxA11y.flatConfigs.recommended.plugins, "react-hooks": reactHooks },
    rules: { ...jsxA11y.flatConfigs.recommended.rules, ...reactHooks.configs.recommended.rules },
  },
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-restricted-properties": [
        "error",
        {
          object: "Math",
          property: "random",
          message: "fast-check gives randomness that can be repeated.",
        },
      ],
    },
  },
);
