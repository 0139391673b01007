/** The part of package-lock.json that says which packages there are, by their folders. */
export interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly license?: string; readonly dev?: boolean; readonly version?: string }>
  >;
}

/**
 * The folders of all packages that the add-in's own dependencies bring. Some of them have others
 * within their files, where a bundler cannot tell them apart; so all are named. Types are no code.
 */
export function productionPackages({ packages }: Lockfile): readonly string[] {
  return Object.entries(packages)
    .filter(([folder, { dev }]) => folder !== "" && dev !== true)
    .map(([folder]) => folder)
    .filter((folder) => !/node_modules\/(@types\/[^/]+|undici-types|csstype)$/.test(folder));
}
