import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import TerserPlugin from "terser-webpack-plugin";
import webpack from "webpack";
import { devServer } from "./scripts/dev-server.mjs";
import { ShippedTextsPlugin } from "./scripts/shipped-texts-plugin.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(root, ...parts);

/** The supported way to load Office.js; the workbench brings the same files from the npm package. */
const officeCdn = "https://appsforoffice.microsoft.com";
/** Where manifest.xml expects the add-in; a build for another place sets ADDIN_ORIGIN. */
const developmentOrigin = "https://localhost:3000";
const origin = process.env.ADDIN_ORIGIN ?? developmentOrigin;

const typescript = {
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
  },
};

/** The files of Office.js that an Excel add-in loads; unmodified, as its licence asks. */
const officeFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "{ja-jp,en-us}/office_strings.js",
  "telemetry/*.js",
].map((from) => ({
  from,
  context: at("node_modules/@microsoft/office-js/dist"),
  to: "office/[path][name][ext]",
  info: { minimized: true },
}));

function pages() {
  const addin = {
    template: at("src/taskpane.html"),
    chunks: ["taskpane"],
    hash: true,
    minify: false,
  };
  return [
    new HtmlPlugin({
      ...addin,
      filename: "taskpane.html",
      officeJs: `${officeCdn}/lib/1/hosted/office.js`,
      foreignScripts: ` ${officeCdn}`,
      inWorkbench: false,
    }),
    new HtmlPlugin({
      ...addin,
      filename: "workbench-addin.html",
      officeJs: "office/office.js",
      foreignScripts: "",
      inWorkbench: true,
    }),
    new HtmlPlugin({
      template: at("src/workbench/workbench.html"),
      filename: "workbench.html",
      chunks: ["workbench"],
      hash: true,
      minify: false,
    }),
  ];
}

function copies() {
  return new CopyPlugin({
    patterns: [
      { from: at("assets"), to: "assets" },
      { from: at("src/workbench/workbench-frame.js"), info: { minimized: true } },
      {
        from: at("manifest.xml"),
        transform: (xml) => String(xml).replaceAll(developmentOrigin, origin),
      },
      ...officeFiles,
    ],
  });
}

export default (env, argv) => {
  const production = argv.mode === "production";
  const name = production ? "[name].[contenthash:8]" : "[name]";
  return {
    context: root,
    target: ["web", "es2022"],
    entry: {
      taskpane: "./src/main.ts",
      workbench: "./src/workbench/main.ts",
      // The help's font, for machines without a Japanese one.
      font: "@fontsource-variable/noto-sans-jp/index.css",
    },
    output: {
      path: path.resolve(root, env.out ?? "dist"),
      // The manifest names taskpane.js, so entries keep their names; their pages ask for them with a hash.
      filename: "[name].js",
      chunkFilename: `${name}.js`,
      assetModuleFilename: "files/[name].[hash:8][ext]",
      publicPath: "auto",
      clean: true,
    },
    // No eval: the content security policy of the pages forbids it, in development too.
    devtool: production ? false : "cheap-module-source-map",
    cache: {
      type: "filesystem",
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, include: at("src"), use: [typescript] },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.woff2$/, type: "asset/resource" },
      ],
    },
    plugins: [
      ...pages(),
      copies(),
      new MiniCssExtractPlugin({
        filename: ({ chunk }) => (chunk.name === "font" ? "font.css" : `${name}.css`),
        chunkFilename: `${name}.css`,
      }),
      new ShippedTextsPlugin({ folder: at("src/functions"), origin }),
      // Hyphenation of some 70 languages for rich text; the spreadsheet asks for English only.
      new webpack.IgnorePlugin({
        resourceRegExp: /^\.\/(?!en-)[a-z]{2,3}(-[A-Za-z]+)*-[\w-]{8}\.js$/,
        contextRegExp: /engine-render/,
      }),
    ],
    optimization: {
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
    },
    performance: { hints: false },
    stats: "errors-warnings",
    devServer: devServer(),
  };
};
