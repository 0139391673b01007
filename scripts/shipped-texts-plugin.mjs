import { buildMetadata } from "./metadata.mjs";

const { helpPage } = await import("./help/help-page.ts");

/**
 * Writes what is generated from the sources beside the bundle: functions.json, its Japanese form, and
 * the help. Any doubt about the functions fails the build.
 */
export class ShippedTextsPlugin {
  constructor({ folder }) {
    this.folder = folder;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("shipped-texts", (compilation) => {
      compilation.contextDependencies.add(this.folder);
      compilation.hooks.processAssets.tapPromise(
        { name: "shipped-texts", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text));
          try {
            const { en, ja } = await buildMetadata();
            emit("functions.json", JSON.stringify(en, null, 2));
            emit("functions-ja.json", JSON.stringify(ja, null, 2));
            emit("help/en.html", helpPage("en", en));
            emit("help/ja.html", helpPage("ja", ja));
          } catch (error) {
            compilation.errors.push(new WebpackError(`functions.json: ${error.message}`));
          }
        },
      );
    });
  }
}
