import ts from 'typescript';

/** A class that some element may bear, and the file that gives it. */
export interface UsedClass {
  /** with * for what its type does not tell: page-* */
  name: string;
  path: string;
}

export interface Usage {
  used: UsedClass[];
  /** expressions whose classes cannot be told from their types */
  unread: string[];
}

/**
 * The classes that TSX gives to elements: strings, both sides of a choice, `classNames(…)`, and what an
 * expression can be by its type, so that `tone-${tone}` is each of its tones.
 */
export function classesOf(program: ts.Program, files: readonly ts.SourceFile[]): Usage {
  const checker = program.getTypeChecker();
  const used: UsedClass[] = [];
  const unread: string[] = [];
  for (const file of files) {
    const path = file.fileName;
    const take = (expression: ts.Node) => {
      for (const name of textsOf(expression, checker).flatMap((text) => text.split(/\s+/)))
        if (name === '*') unread.push(`${path}: ${expression.getText(file)}`);
        else if (name) used.push({ name, path });
    };
    const visit = (node: ts.Node): void => {
      const given = givenClasses(node, file);
      if (given) take(given);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { used, unread };
}

function givenClasses(node: ts.Node, file: ts.SourceFile): ts.Node | undefined {
  if (ts.isJsxAttribute(node) && /^(c|.*C)lassName$/.test(node.name.getText(file)))
    return node.initializer && ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
  if (ts.isPropertyAssignment(node) && /^(className|class)$/.test(node.name.getText(file))) return node.initializer;
  if (isClassNames(node)) return node;
  return undefined;
}

const isClassNames = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression.getText() === 'classNames';

function textsOf(node: ts.Node, checker: ts.TypeChecker): string[] {
  const of = (each: ts.Node) => textsOf(each, checker);
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return of(node.expression);
  if (ts.isConditionalExpression(node)) return [...of(node.whenTrue), ...of(node.whenFalse)];
  if (isClassNames(node)) return node.arguments.flatMap(of);
  if (ts.isTemplateExpression(node)) return templateTexts(node, of);
  if (ts.isBinaryExpression(node)) {
    const chosen =
      node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ? [node.right] : [node.left, node.right];
    return chosen.flatMap(of);
  }
  if (ts.isCallExpression(node)) return returnedBy(node, checker)?.flatMap(of) ?? typeTexts(node, checker);
  return typeTexts(node, checker);
}

function templateTexts(node: ts.TemplateExpression, of: (node: ts.Node) => string[]): string[] {
  return node.templateSpans.reduce(
    (heads, span) => heads.flatMap((head) => of(span.expression).map((text) => head + text + span.literal.text)),
    [node.head.text],
  );
}

/** What a function of the project gives back. */
function returnedBy(call: ts.CallExpression, checker: ts.TypeChecker): ts.Node[] | null {
  const body = checker.getResolvedSignature(call)?.declaration;
  if (!body || !('body' in body) || !body.body) return null;
  const found: ts.Node[] = [];
  if (!ts.isBlock(body.body)) return [body.body];
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(body.body, visit);
  return found;
}

function typeTexts(node: ts.Node, checker: ts.TypeChecker): string[] {
  const type = checker.getTypeAtLocation(node);
  // handed on: counted where it was given
  const handedOn = /(^|\.)\w*[cC]lassName$/.test(node.getText());
  return (type.isUnion() ? type.types : [type]).flatMap((part) => {
    if (part.isStringLiteral()) return [part.value];
    return part.flags & (ts.TypeFlags.String | ts.TypeFlags.Number | ts.TypeFlags.Any) && !handedOn ? ['*'] : [];
  });
}
