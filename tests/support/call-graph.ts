import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** What the functions and classes of some files use; `path#name` stands for each. */
export interface CallGraph {
  /** All that is exported. */
  readonly exported: readonly string[];
  /** What the files import from a folder. */
  imported(folder: string): readonly string[];
  /** All that these use, however indirectly, and themselves. */
  closure(names: readonly string[]): ReadonlySet<string>;
  /** Does it make such a call, however indirectly? A call is told by its words: `workbook.apply`. */
  reaches(name: string, isWanted: (call: string) => boolean): boolean;
}

/** A function, class or constant of a file. */
interface Part {
  readonly exported: boolean;
  readonly uses: ReadonlySet<string>;
  readonly calls: readonly string[];
}

/** Reads files as they are written, without types: names are followed through imports. */
export function callGraph(files: readonly string[]): CallGraph {
  const parts = new Map<string, Part>();
  const imports = new Set<string>();
  for (const file of files) {
    const source = ts.createSourceFile(
      file,
      readFileSync(file, "utf8"),
      ts.ScriptTarget.ES2022,
      true,
    );
    const known = importsOf(source, file);
    for (const name of known.values()) imports.add(name);
    const own = source.statements.flatMap((statement) => declared(statement));
    for (const { name } of own) known.set(name, `${file}#${name}`);
    for (const { name, node, exported } of own) {
      parts.set(`${file}#${name}`, { exported, ...usesOf(node, source, known, file) });
    }
  }
  const closure = (names: readonly string[]) => {
    const reached = new Set(names);
    for (const name of reached) for (const used of parts.get(name)?.uses ?? []) reached.add(used);
    return reached;
  };
  return {
    exported: [...parts].flatMap(([name, { exported }]) => (exported ? [name] : [])),
    imported: (folder) => [...imports].filter((name) => name.startsWith(folder)),
    closure,
    reaches: (name, isWanted) =>
      [...closure([name])].some((one) => parts.get(one)?.calls.some(isWanted) === true),
  };
}

/** The names that a file knows from others, and where they are declared. */
function importsOf(source: ts.SourceFile, file: string): Map<string, string> {
  const known = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    const target = targetOf(statement.moduleSpecifier, file);
    for (const { name, propertyName } of bindings.elements) {
      known.set(name.text, `${target}#${(propertyName ?? name).text}`);
    }
  }
  return known;
}

function targetOf(specifier: ts.Expression, file: string): string {
  const text = ts.isStringLiteral(specifier) ? specifier.text : "";
  return `${path.posix.join(path.posix.dirname(file), text)}.ts`;
}

function declared(
  statement: ts.Statement,
): readonly { readonly name: string; readonly node: ts.Node; readonly exported: boolean }[] {
  const exported =
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    return statement.name ? [{ name: statement.name.text, node: statement, exported }] : [];
  }
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap((node) =>
    ts.isIdentifier(node.name) ? [{ name: node.name.text, node, exported }] : [],
  );
}

function usesOf(
  root: ts.Node,
  source: ts.SourceFile,
  known: ReadonlyMap<string, string>,
  file: string,
): Pick<Part, "uses" | "calls"> {
  const uses = new Set<string>();
  const calls: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const name = known.get(node.text);
      if (name !== undefined) uses.add(name);
    }
    if (ts.isCallExpression(node)) {
      calls.push(node.expression.getText(source));
      for (const name of lazilyImported(node, file)) uses.add(name);
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(root, visit);
  return { uses, calls };
}

/** `const { a } = await import("./b")` */
function lazilyImported(call: ts.CallExpression, file: string): readonly string[] {
  const [specifier] = call.arguments;
  if (call.expression.kind !== ts.SyntaxKind.ImportKeyword || !specifier) return [];
  const declaration = ts.isAwaitExpression(call.parent) ? call.parent.parent : undefined;
  if (!declaration || !ts.isVariableDeclaration(declaration)) return [];
  if (!ts.isObjectBindingPattern(declaration.name)) return [];
  const target = targetOf(specifier, file);
  return declaration.name.elements.flatMap(({ name, propertyName }) => {
    const imported = propertyName ?? name;
    return ts.isIdentifier(imported) ? [`${target}#${imported.text}`] : [];
  });
}
