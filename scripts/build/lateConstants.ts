/**
 * Constants of the script that are made when they are first asked for. Every custom function, every
 * edit loads the whole script anew and asks for little of it; written at the top of a file, a regular
 * expression, a map or a list that follows from another would be made each time.
 */
import ts from 'typescript';

/** What is called for each of them: it makes the value once, and gives it. */
const ONCE = '__once';
const PRELUDE = `function ${ONCE}(make){let value;return()=>value===undefined?value=make():value}`;

interface Edit {
  readonly at: number;
  readonly text: string;
}

/**
 * Makes constants late in the text of a bundle that is one function, called at once. What is a plain
 * literal stays as it is; one that rests on a late one is late itself.
 * @param bundle not minified: no name in it means two things
 * @throws Error where one does
 */
export function withLateConstants(bundle: string): string {
  const file = ts.createSourceFile('bundle.js', bundle, ts.ScriptTarget.ES2022, true);
  const body = bodyOf(file);
  const constants = constantsOf(body);
  const late = lateOf(constants);
  const edits: Edit[] = [{ at: body.getStart() + 1, text: PRELUDE }];
  for (const name of late) {
    const value = constants.get(name)!.initializer!;
    const open = ts.isObjectLiteralExpression(value) ? '(' : '';
    edits.push({ at: value.getStart(), text: `/*@__PURE__*/${ONCE}(()=>${open}` });
    edits.push({ at: value.end, text: open ? '))' : ')' });
  }
  walk(body, (node) => {
    if (!ts.isIdentifier(node) || !late.has(node.text) || !isAsked(node)) return;
    const { parent } = node;
    if (constants.get(node.text)!.name === node) return;
    if (isDeclared(node)) {
      throw new Error(`${node.text} is a constant of the bundle and another name`);
    }
    const isShort = ts.isShorthandPropertyAssignment(parent);
    edits.push({ at: node.end, text: isShort ? `:${node.text}()` : '()' });
  });
  return applied(bundle, edits);
}

/** The block of the function that the whole bundle is. */
function bodyOf(file: ts.SourceFile): ts.Block {
  const bodies: ts.Block[] = [];
  walk(file, (node) => {
    if (ts.isArrowFunction(node) && ts.isBlock(node.body)) bodies.push(node.body);
  });
  const [body] = bodies;
  if (!body) throw new Error('The bundle is no function');
  return body;
}

/** Variables of the body that nobody assigns to, by name. */
function constantsOf(body: ts.Block): Map<string, ts.VariableDeclaration> {
  const constants = new Map<string, ts.VariableDeclaration>();
  for (const statement of body.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const declaration of statement.declarationList.declarations) {
      const { name, initializer } = declaration;
      if (ts.isIdentifier(name) && initializer) constants.set(name.text, declaration);
    }
  }
  walk(body, (node) => {
    if (ts.isBinaryExpression(node) && isAssignment(node) && ts.isIdentifier(node.left)) {
      constants.delete(node.left.text);
    }
    if (isCounting(node) && ts.isIdentifier(node.operand)) constants.delete(node.operand.text);
  });
  return constants;
}

/** Names of those whose value takes work, or rests on one that does. */
function lateOf(constants: ReadonlyMap<string, ts.VariableDeclaration>): Set<string> {
  const late = new Set<string>();
  for (let before = -1; before < late.size;) {
    before = late.size;
    for (const [name, { initializer }] of constants) {
      if (!late.has(name) && takesWork(initializer!, late)) late.add(name);
    }
  }
  return late;
}

/** Whether evaluating it does more than putting a literal together. */
function takesWork(node: ts.Node, late: ReadonlySet<string>): boolean {
  if (ts.isFunctionLike(node) || ts.isClassLike(node)) return false;
  if (ts.isIdentifier(node)) return late.has(node.text) && isAsked(node);
  const isWork =
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isTaggedTemplateExpression(node) ||
    ts.isSpreadElement(node);
  return isWork || ts.forEachChild(node, (child) => takesWork(child, late) || undefined) === true;
}

/** Whether an identifier stands for a variable, and does not name a property. */
function isAsked(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isBindingElement(parent)) return parent.propertyName !== node;
  const hasProperties =
    ts.isPropertyAccessExpression(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isAccessor(parent);
  return !hasProperties || parent.name !== node;
}

/** Whether an identifier names something new. */
function isDeclared(node: ts.Identifier): boolean {
  const { parent } = node;
  const isDeclaration =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isFunctionLike(parent) ||
    ts.isClassLike(parent) ||
    ts.isBindingElement(parent);
  return isDeclaration && parent.name === node;
}

/** Whether it is ++ or --, before or behind. */
function isCounting(node: ts.Node): node is ts.PrefixUnaryExpression | ts.PostfixUnaryExpression {
  if (!ts.isPrefixUnaryExpression(node) && !ts.isPostfixUnaryExpression(node)) return false;
  const { PlusPlusToken, MinusMinusToken } = ts.SyntaxKind;
  return node.operator === PlusPlusToken || node.operator === MinusMinusToken;
}

function isAssignment({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** The text with the edits in it. */
function applied(text: string, edits: readonly Edit[]): string {
  const sorted = edits.map((edit, order) => ({ ...edit, order }));
  sorted.sort((a, b) => a.at - b.at || b.order - a.order);
  let result = '';
  let done = 0;
  for (const { at, text: added } of sorted) {
    result += text.slice(done, at) + added;
    done = at;
  }
  return result + text.slice(done);
}
