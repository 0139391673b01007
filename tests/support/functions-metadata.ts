import { buildMetadata, type BuiltMetadata } from "../../scripts/metadata/build-metadata";

let built: Promise<BuiltMetadata> | undefined;

/** What the functions' sources say, read once for all tests of a file. */
export function functionsMetadata(): Promise<BuiltMetadata> {
  return (built ??= buildMetadata());
}
