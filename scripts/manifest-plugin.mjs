import { readFile } from "node:fs/promises";
import "./typescript.mjs";

const { checkManifest } = await import("./manifest/check-manifest.ts");
const { parseManifest } = await import("./manifest/manifest-document.ts");
const { placeManifest } = await import("./manifest/place-manifest.ts");
const { pngSize } = await import("./manifest/png-size.ts");
const { actionNames } = await import("../src/commands/action-names.ts");

/** Writes the manifest of this build, and fails it for anything that Office would refuse. */
export class ManifestPlugin {
  /** `file`: the sources' manifest. `address`: where the build will lie. `version`: of package.json. */
  constructor({ file, address, version }) {
    this.file = file;
    this.placement = { address, version };
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("manifest", (compilation) => {
      compilation.fileDependencies.add(this.file);
      compilation.hooks.processAssets.tapPromise(
        // After every file of the build has its name.
        { name: "manifest", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        async () => {
          try {
            const xml = placeManifest(await readFile(this.file, "utf8"), this.placement);
            const { address } = this.placement;
            const bytesOf = (path) => compilation.getAsset(path)?.source.buffer();
            const faults = checkManifest({
              root: parseManifest(xml),
              address,
              hasFile: (path) => compilation.getAsset(path) !== undefined,
              imageSize: (url) => pngSize(bytesOf(url.replace(`${address}/`, ""))),
              actions: actionNames,
            });
            if (faults.length > 0) throw new Error(faults.join("\n"));
            compilation.emitAsset("manifest.xml", new sources.RawSource(xml));
          } catch (error) {
            compilation.errors.push(new WebpackError(`manifest.xml: ${error.message}`));
          }
        },
      );
    });
  }
}
