import ts from "typescript";

/** An object or text as it is written in a source file. */
export type Literal = string | readonly Literal[] | { readonly [key: string]: Literal };

/**
 * The value of a top-level constant of objects, tuples and texts, without running the file: so a
 * build that watches always sees what is written now. A name stands for another such constant,
 * or, where it is none, for itself (an imported function).
 */
export function readLiteral(source: string, name: string): Literal {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const constants = new Map<string, ts.Expression>();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name: declared, initializer } of statement.declarationList.declarations) {
      if (initializer) constants.set(declared.getText(), initializer);
    }
  }
  const root = constants.get(name);
  if (!root) throw new Error(`there is no constant ${name}`);
  return evaluate(root, constants);
}

function evaluate(node: ts.Expression, constants: ReadonlyMap<string, ts.Expression>): Literal {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) {
    return evaluate(node.expression, constants);
  }
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isArrayLiteralExpression(node)) {
    return node.elements.map((element) => evaluate(element, constants));
  }
  if (ts.isIdentifier(node)) {
    const constant = constants.get(node.text);
    return constant ? evaluate(constant, constants) : node.text;
  }
  if (!ts.isObjectLiteralExpression(node)) {
    throw new Error(`only objects, tuples and texts are understood, not ${node.getText()}`);
  }
  return Object.fromEntries(
    node.properties.map((property) => {
      if (ts.isPropertyAssignment(property)) {
        return [property.name.getText(), evaluate(property.initializer, constants)];
      }
      if (ts.isShorthandPropertyAssignment(property)) {
        return [property.name.text, evaluate(property.name, constants)];
      }
      throw new Error(`only plain properties are understood, not ${property.getText()}`);
    }),
  );
}
