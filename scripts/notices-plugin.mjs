import { readFile } from "node:fs/promises";
import path from "node:path";
import "./typescript.mjs";

const { officePackage } = await import("./notices/allowed-licences.ts");
const { inlinedPackages } = await import("./notices/inlined-packages.ts");
const { licenceComments } = await import("./notices/licence-comments.ts");
const { packageFolder } = await import("./notices/package-folder.ts");
const { productionPackages } = await import("./notices/production-packages.ts");
const { readPackage } = await import("./notices/read-package.ts");
const { noticeText } = await import("./notices/notice-text.ts");

/** Every file that went into the bundles: modules joined into one are looked into. */
function* filesOf(modules) {
  for (const module of modules) {
    if (module.modules) yield* filesOf(module.modules);
    const file = module.nameForCondition?.();
    if (file) yield file;
  }
}

/** The licences that stand in the files of each package, by its folder. */
async function commentsIn(files) {
  const found = new Map();
  for (const file of files) {
    const folder = packageFolder(file);
    if (!folder) continue;
    const known = found.get(folder) ?? new Set();
    found.set(folder, known);
    // A module that a loader has made stands in no file.
    const source = await readFile(file.replace(/[?!].*$/, ""), "utf8").catch(() => "");
    for (const text of licenceComments(source)) known.add(text);
  }
  return found;
}

/** Writes THIRD-PARTY-NOTICES.txt from what this build contains, and LICENSE.txt beside it. */
export class NoticesPlugin {
  /** `root`: of the project. `withOffice`: whether the build has files of Office.js. */
  constructor({ root, withOffice }) {
    this.at = (...parts) => path.join(root, ...parts);
    this.copied = withOffice ? [officePackage] : [];
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("notices", (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: "notices", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text));
          try {
            const comments = await commentsIn(new Set(filesOf(compilation.modules)));
            const bundled = [...comments.keys()];
            const lockfile = JSON.parse(await readFile(this.at("package-lock.json"), "utf8"));
            const folders = [
              ...bundled,
              ...productionPackages(lockfile).map((folder) => this.at(folder)),
              ...[...inlinedPackages(bundled), ...this.copied].map((name) =>
                this.at("node_modules", name),
              ),
            ];
            const packages = [...new Set(folders)].map((folder) => {
              const one = readPackage(folder);
              return { ...one, texts: [...one.texts, ...(comments.get(folder) ?? [])] };
            });
            emit("THIRD-PARTY-NOTICES.txt", noticeText(packages));
            emit("LICENSE.txt", await readFile(this.at("LICENSE"), "utf8"));
          } catch (error) {
            compilation.errors.push(new WebpackError(`THIRD-PARTY-NOTICES.txt: ${error.message}`));
          }
        },
      );
    });
  }
}
