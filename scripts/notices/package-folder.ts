/**
 * The folder of the package that a file belongs to; `null` for a file of the project itself. Of a
 * package inside a package it is the inner one.
 *
 * @param file A path with either kind of slash, possibly with a query of a bundler after it.
 */
export function packageFolder(file: string): string | null {
  const plain = file.replaceAll("\\", "/").replace(/[?!].*$/, "");
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(plain)?.[1] ?? null;
}
