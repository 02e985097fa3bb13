import ts from 'typescript';
import { roomOf } from './import-rules';
import { type SourceFile } from './source-file';

const worldly = new Set([
  'process.env',
  'Date.now',
  'Math.random',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'crypto.randomBytes',
]);
const worldlyImports = new Set(['randomUUID', 'randomBytes', 'randomInt', 'getRandomValues']);

function memberOf(node: ts.Node, source: ts.SourceFile): string | null {
  if (ts.isPropertyAccessExpression(node)) {
    return `${node.expression.getText(source).replace(/^globalThis\./, '')}.${node.name.text}`;
  }
  if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression)) {
    return `${node.expression.getText(source)}.${node.argumentExpression.text}`;
  }
  return null;
}

const isDate = (node: ts.Expression): boolean => ts.isIdentifier(node) && node.text === 'Date';

/** The time, asked for without saying which. */
function timeIn(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length) return 'new Date()';
  return ts.isCallExpression(node) && isDate(node.expression) ? 'Date()' : null;
}

/** What an import brings in, or a name of its own gives, of the process or of chance. */
function broughtIn(node: ts.Node, source: ts.SourceFile): string | null {
  if (ts.isImportSpecifier(node)) {
    const name = (node.propertyName ?? node.name).text;
    return worldlyImports.has(name) ? name : null;
  }
  if (ts.isVariableDeclaration(node) && node.initializer?.getText(source) === 'process') return 'process.env';
  if (ts.isImportDeclaration(node) && /^['"](node:)?process['"]$/.test(node.moduleSpecifier.getText(source)))
    return 'process';
  return null;
}

/** What the node reads of the world: the environment, the time or chance. Null when it reads none. */
function readsOfTheWorld(node: ts.Node, source: ts.SourceFile): string | null {
  const member = memberOf(node, source);
  if (member !== null) return worldly.has(member) ? member : null;
  return timeIn(node) ?? broughtIn(node, source);
}

function nodesOf(node: ts.Node): ts.Node[] {
  const below: ts.Node[] = [];
  node.forEachChild((child) => {
    below.push(child, ...nodesOf(child));
  });
  return below;
}

/** One sentence for each reading of the world outside its rooms, each `any`, and each comment that silences a check. */
export function checkPurity(file: SourceFile): string[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
  const line = (node: ts.Node): number => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  const mayRead = roomOf(file.path)?.readsTheWorld === true;
  const found = nodesOf(source).flatMap((node) => {
    const place = `${file.path}:${String(line(node))}`;
    if (node.kind === ts.SyntaxKind.AnyKeyword)
      return [`${place} says any: name the type, or parse the value with zod.`];
    const read = mayRead ? null : readsOfTheWorld(node, source);
    return read === null ? [] : [`${place} reads ${read}: that belongs in lib/runtime; take the value as an argument.`];
  });
  const silenced = /(?:\/\/|\/\*)\s*(?:@ts-(?:ignore|nocheck|expect-error)|eslint-disable)/.test(file.text);
  return silenced ? [...found, `${file.path} silences a check in a comment: correct what it complains about.`] : found;
}
