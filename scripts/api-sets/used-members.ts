import ts from "typescript";

/** A member of Excel's objects that the sources use, and the requirement set that brings it. */
export interface UsedMember {
  /** File that uses it, as it was given. */
  readonly file: string;
  /** `Range.getMergedAreasOrNullObject` */
  readonly member: string;
  /** Of the set ExcelApi: `1.13`. */
  readonly version: string;
}

/** What `@types/office-js` writes above a member: `[Api set: ExcelApi 1.13]`. */
const setOfMember = /\[\s*Api set:\s*ExcelApi\s+([\w.]+)/;

/**
 * Every member of Excel's objects that the files use, by what the compiler takes each name for.
 * A set that is no number (a preview, an online-only API) keeps its word as version.
 *
 * @param texts Files that are not on disk, by their paths.
 */
export function usedMembers(
  files: readonly string[],
  texts: ReadonlyMap<string, string> = new Map(),
): readonly UsedMember[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts"],
    types: ["office-js"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const onDisk = { read: host.readFile.bind(host), exists: host.fileExists.bind(host) };
  host.readFile = (name) => texts.get(name) ?? onDisk.read(name);
  host.fileExists = (name) => texts.has(name) || onDisk.exists(name);
  const fromDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language) => {
    const text = texts.get(name);
    return text === undefined
      ? fromDisk(name, language)
      : ts.createSourceFile(name, text, language, true);
  };
  const program = ts.createProgram([...files, ...texts.keys()], options, host);
  const checker = program.getTypeChecker();
  return [...files, ...texts.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return source ? membersIn(source, checker).map((used) => ({ file, ...used })) : [];
  });
}

function membersIn(source: ts.SourceFile, checker: ts.TypeChecker): Omit<UsedMember, "file">[] {
  const found = new Map<string, string>();
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) {
      for (const declaration of checker.getSymbolAtLocation(node)?.declarations ?? []) {
        const version = versionOf(declaration);
        if (version !== null) found.set(nameOf(declaration), version);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found].map(([member, version]) => ({ member, version }));
}

function versionOf(declaration: ts.Declaration): string | null {
  if (!declaration.getSourceFile().fileName.includes("@types/office-js/")) return null;
  const comments = ts.getJSDocCommentsAndTags(declaration).map((comment) => comment.getText());
  return setOfMember.exec(comments.join("\n"))?.[1] ?? null;
}

function nameOf(declaration: ts.Declaration): string {
  const named = (node: ts.Node) => ts.getNameOfDeclaration(node as ts.Declaration)?.getText();
  return [named(declaration.parent), named(declaration)].filter((name) => name).join(".");
}
