import path from "node:path";
import { buildMetadata } from "./metadata.mjs";

const { buildHelp, withHelpUrls } = await import("./help/build-help.ts");
const { buildGuide } = await import("./guide/build-guide.ts");

/**
 * Writes what is generated from the sources beside the bundle: functions.json, its Japanese form,
 * the help and the user guide. Any doubt about the functions, and any dead link, fails the build.
 */
export class ShippedTextsPlugin {
  /** `origin`: where the build will lie, for the addresses of the help in functions.json. */
  constructor({ folder, origin }) {
    this.folder = folder;
    this.origin = origin;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("shipped-texts", (compilation) => {
      compilation.contextDependencies.add(this.folder);
      compilation.contextDependencies.add(path.resolve("docs/guide"));
      compilation.hooks.processAssets.tapPromise(
        { name: "shipped-texts", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text));
          try {
            const metadata = await buildMetadata();
            for (const [language, name] of [
              ["en", "functions.json"],
              ["ja", "functions-ja.json"],
            ]) {
              const linked = withHelpUrls(metadata[language], language, this.origin);
              emit(name, JSON.stringify(linked, null, 2));
              for (const [file, html] of buildHelp(language, linked)) emit(file, html);
              for (const [file, html] of buildGuide(language)) emit(file, html);
            }
          } catch (error) {
            compilation.errors.push(new WebpackError(`functions and guide: ${error.message}`));
          }
        },
      );
    });
  }
}
