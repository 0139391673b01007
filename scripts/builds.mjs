// What the builds are, for webpack's configuration, which is read before Node knows TypeScript.
import "./typescript.mjs";

const { buildKind } = await import("./builds/build-kind.ts");
const { officeCopies } = await import("./builds/office-copies.ts");
export { buildKind, officeCopies };
