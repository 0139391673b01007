import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import TerserPlugin from "terser-webpack-plugin";
import webpack from "webpack";
import { buildKind, officeCopies } from "./scripts/builds.mjs";
import { devServer } from "./scripts/dev-server.mjs";
import { ManifestPlugin } from "./scripts/manifest-plugin.mjs";
import { NoticesPlugin } from "./scripts/notices-plugin.mjs";
import { ShippedTextsPlugin } from "./scripts/shipped-texts-plugin.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(root, ...parts);

const { version } = JSON.parse(readFileSync(at("package.json"), "utf8"));

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

function pages({ officeJs, foreignScripts, workbench }) {
  const addin = {
    template: at("src/taskpane.html"),
    chunks: ["taskpane"],
    hash: true,
    minify: false,
    // The template says where its scripts stand.
    inject: false,
  };
  const pane = new HtmlPlugin({
    ...addin,
    filename: "taskpane.html",
    officeJs,
    foreignScripts,
    inWorkbench: false,
  });
  if (!workbench) return [pane];
  return [
    pane,
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

function copies({ officeFiles, workbench }) {
  return new CopyPlugin({
    patterns: [
      { from: at("assets"), to: "assets" },
      // The guide shows what the browser tests compare with.
      {
        from: "*-light/*.png",
        context: at("tests/e2e/reference"),
        to: "guide/images/",
        noErrorOnMissing: true,
      },
      ...(workbench
        ? [{ from: at("src/workbench/workbench-frame.js"), info: { minimized: true } }]
        : []),
      ...officeCopies(root, officeFiles),
    ],
  });
}

export default (env, argv) => {
  const production = argv.mode === "production";
  const kind = buildKind(env);
  const name = production ? "[name].[contenthash:8]" : "[name]";
  return {
    context: root,
    target: ["web", "es2022"],
    entry: {
      taskpane: "./src/main.ts",
      ...(kind.workbench ? { workbench: "./src/workbench/main.ts" } : {}),
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
      version: kind.name,
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
      ...pages(kind),
      copies(kind),
      new MiniCssExtractPlugin({
        filename: ({ chunk }) => (chunk.name === "font" ? "font.css" : `${name}.css`),
        chunkFilename: `${name}.css`,
      }),
      new ShippedTextsPlugin({ folder: at("src/functions"), origin: kind.address }),
      new ManifestPlugin({ file: at("manifest.xml"), address: kind.address, version }),
      new NoticesPlugin({ root, withOffice: kind.officeFiles !== "none" }),
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
