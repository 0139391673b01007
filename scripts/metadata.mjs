// What Excel has to know of the functions: functions.json and its Japanese form, from the sources.
import "./typescript.mjs";

const { buildMetadata } = await import("./metadata/build-metadata.ts");
export { buildMetadata };
