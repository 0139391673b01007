import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "@swc/core";

const endings = [".ts", ".tsx", "/index.ts"];

/** Imports in the sources name no file ending, as the bundler wants them; Node does. */
export async function resolve(specifier, context, next) {
  if (
    /^\.{1,2}\//.test(specifier) &&
    context.parentURL &&
    !/\.[cm]?[jt]sx?$|\.json$/.test(specifier)
  ) {
    for (const ending of endings) {
      const url = new URL(specifier + ending, context.parentURL);
      if (existsSync(fileURLToPath(url))) return { url: url.href, shortCircuit: true };
    }
  }
  // Univer's ES modules take names from a CommonJS package as only bundlers can; its others do not.
  if (specifier.startsWith("@univerjs/")) {
    return next(specifier, { ...context, conditions: ["require", "node"] });
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!/\.tsx?$/.test(url)) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, "utf8"), {
    filename,
    sourceMaps: "inline",
    jsc: { parser: { syntax: "typescript", tsx: url.endsWith("x") }, target: "es2022" },
    module: { type: "es6" },
  });
  return { format: "module", source: code, shortCircuit: true };
}
