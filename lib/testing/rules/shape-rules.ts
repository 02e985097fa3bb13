import { collectors, emptyWords, freeInLength, longest } from '@/lib/architecture';
import { type SourceFile } from './source-file';

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || file.startsWith('e2e/');
const isFree = (file: string): boolean => freeInLength.some((place) => file.startsWith(`${place}/`));

/** Lines as an editor counts them: a line end at the very end begins no new one. */
function countLines(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

function checkLength(file: SourceFile): string[] {
  if (isFree(file.path)) return [];
  const most = isTest(file.path) ? longest.test : longest.source;
  const lines = countLines(file.text);
  return lines <= most
    ? []
    : [`${file.path} has ${String(lines)} lines; ${String(most)} are the most. Split it at the noun.`];
}

// Next gives meaning to brackets, parentheses, @ and _ in the names of route folders.
const kebab = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
const routeSegment = /^(?:\[{1,2}(?:\.{3})?[a-zA-Z0-9]+\]{1,2}|\([a-z0-9-]+\)|[@_][a-z0-9-]+)$/;

function checkName(path: string, part: string, isFile: boolean): string[] {
  const name = part.replace(/(?:\.test)?\.[a-z]+$/, '');
  const word = name.split('-').at(-1) ?? name;
  if (emptyWords.includes(word)) return [`${path}: "${part}" says nothing about what is inside; name it for that.`];
  if (isFile && collectors.includes(name))
    return [`${path}: no ${name} files; give each thing a file named for it, and import it from there.`];
  const fits = kebab.test(part) || (path.startsWith('app/') && routeSegment.test(part));
  return fits ? [] : [`${path}: "${part}" is not kebab-case.`];
}

function checkNames({ path }: SourceFile): string[] {
  const parts = path.split('/');
  return parts.flatMap((part, position) => checkName(path, part, position === parts.length - 1));
}

/** One sentence for each source file that is too long or has a name that tells nothing. */
export function checkShape(file: SourceFile): string[] {
  return [...checkLength(file), ...checkNames(file)];
}

/** One sentence for each folder of lib and components without a README, or with one that is too long. */
export function checkReadmes(files: readonly SourceFile[]): string[] {
  const folders = new Set(files.flatMap(({ path }) => /^(?:lib|components)\/[^/]+(?=\/)/.exec(path) ?? []));
  return [...folders].flatMap((folder) => {
    const readme = files.find(({ path }) => path === `${folder}/README.md`);
    if (!readme) return [`${folder} has no README.md: say what lives there, what it may import, and give one example.`];
    const lines = countLines(readme.text);
    return lines <= longest.readme
      ? []
      : [`${readme.path} has ${String(lines)} lines; ${String(longest.readme)} are the most.`];
  });
}
