// The project's own configuration around another pane: what differs is what is in it.
import { fileURLToPath } from "node:url";
import HtmlPlugin from "html-webpack-plugin";
import project from "../../../webpack.config.js";

const template = fileURLToPath(import.meta.resolve("./taskpane.html"));

export default (env, argv) => {
  const ours = project(env, argv);
  return {
    ...ours,
    entry: { taskpane: fileURLToPath(import.meta.resolve("./index.tsx")) },
    cache: false,
    module: { rules: ours.module.rules.map(({ test, type, use }) => ({ test, type, use })) },
    plugins: [new HtmlPlugin({ filename: "taskpane.html", template })],
  };
};
