// The folder rules, checked by `npm run check`. Every rule says why; the reason is printed beside a violation.

/** Folders of src/core, lowest first: a folder may import its own layer and those before it. */
const coreLayers = [
  ["result"],
  ["sheet", "text", "period"],
  ["cell"],
  ["indicator"],
  ["table"],
  ["register"],
  ["history"],
  ["logic-model"],
  ["rules"],
  ["settings"],
  ["report"],
];
const at = (names) => `^src/core/(${names.join("|")})(/|[.]ts$)`;

const coreFlowsUp = coreLayers.slice(0, -1).map((names, i) => ({
  name: `core-${names.join("-")}-is-low`,
  comment:
    "core is a stack: a lower folder must not know what is built on it. Move what is shared down.",
  severity: "error",
  from: { path: at(names) },
  to: { path: at(coreLayers.slice(i + 1).flat()) },
}));

/** What each folder may import besides itself. */
const mayImport = {
  core: [],
  files: ["core"],
  app: ["core"],
  excel: ["core", "app/(ports|host-error|write-plan|planned-drawing)"],
  functions: ["core"],
  taskpane: ["core", "app", "files/(file-source|export-model)"],
  commands: ["core", "app"],
};

const folders = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder}-imports-down`,
  comment: `src/${folder} may import only ${["itself", ...allowed.map((a) => `src/${a}`)].join(", ")}. Reach Excel through app/ports.`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: [folder, ...allowed].map((a) => `^src/${a}(/|[.]tsx?$)`) },
}));

module.exports = {
  forbidden: [
    ...coreFlowsUp,
    ...folders,
    {
      name: "core-uses-no-package",
      comment:
        "core runs in a cell, in the pane and in plain Node: no packages, no Node built-ins.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "core"] },
    },
    {
      name: "react-only-on-screens",
      comment: "React and Fluent UI belong to what people see.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(taskpane|workbench/page)/" },
      to: { path: "node_modules/(react|react-dom|@fluentui)/" },
    },
    {
      name: "spreadsheet-only-in-grid",
      comment: "The embedded spreadsheet is behind one folder, and never reaches the add-in.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/grid/" },
      to: { path: "node_modules/@univerjs/" },
    },
    {
      name: "nobody-imports-the-workbench",
      comment: "The workbench stands in for Excel; the add-in must not know it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { path: "^src/workbench/" },
    },
    {
      name: "workbench-imports-only-core",
      comment: "The workbench meets the add-in through Office.js alone, as Excel does.",
      severity: "error",
      from: { path: "^src/workbench/" },
      to: { path: "^src/", pathNot: "^src/(workbench|core)/" },
    },
    {
      name: "rules-do-not-import-each-other",
      comment: "A rule knows the rule contract and the domain, never another rule.",
      severity: "error",
      from: { path: "^src/core/rules/catalogue/(?!index)" },
      to: { path: "^src/core/rules/catalogue/" },
    },
    {
      name: "no-cycles",
      comment: "A cycle hides a missing module.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-tests-in-src",
      comment: "What ships never imports test code.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^tests/" },
    },
    {
      name: "no-orphans",
      comment: "Nobody imports this file: wire it in or delete it.",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: ["[.]d[.]ts$", "workbench-frame[.]js$"] },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
