/**
 * Packages whose code stands inside the files of another, where no bundler can see it; found by a
 * person in those files. `docx` has taken in Node's events and helpers of its compiler, which are
 * Babel's.
 */
const inlined: Readonly<Record<string, readonly string[]>> = {
  docx: ["events", "@babel/runtime"],
};

/** The names of what stands inside packages, by the folders of these. */
export function inlinedPackages(folders: readonly string[]): readonly string[] {
  return Object.entries(inlined).flatMap(([name, inside]) =>
    folders.some((folder) => folder.replaceAll("\\", "/").endsWith(`/node_modules/${name}`))
      ? inside
      : [],
  );
}
