import path from 'node:path';
import ts from 'typescript';
import { fullest } from '@/lib/architecture';
import type { SourceFile } from './source-file';

/** For each name, the names it points to. */
type Links = ReadonlyMap<string, ReadonlySet<string>>;

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);
const isCode = (file: string): boolean => !file.endsWith('.md');
const endings = ['', '.ts', '.tsx', '.mts', '.mjs', '.js', '.cjs'];

/** The file that `specifier` means in `file`; undefined for packages, and for what isn't among `known`. */
function targetOf(file: string, specifier: string, known: ReadonlySet<string>): string | undefined {
  const isOwn = specifier.startsWith('@/') || specifier.startsWith('.');
  if (!isOwn) return undefined;
  const plain = specifier.startsWith('@/') ? specifier.slice(2) : path.posix.join(path.posix.dirname(file), specifier);
  return endings.map((ending) => plain + ending).find((each) => known.has(each));
}

/** Which source file imports which; tests left out. */
function linksOf(files: readonly SourceFile[]): Links {
  const sources = files.filter(({ path: file }) => isCode(file) && !isTest(file));
  const known = new Set(sources.map(({ path: file }) => file));
  const targets = ({ path: file, text }: SourceFile): string[] =>
    ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName }) => targetOf(file, fileName, known) ?? []);
  return new Map(sources.map((source) => [source.path, new Set(targets(source))]));
}

/** The way from `start` back to itself, the shortest there is; null where there is none. */
function wayBack(start: string, links: Links): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (const name of waiting) {
    for (const next of links.get(name) ?? []) {
      if (next === start) {
        const way = [name];
        for (let at = name; at !== start; way.unshift(at)) at = cameFrom.get(at) ?? start;
        return way;
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, name);
      waiting.push(next);
    }
  }
  return null;
}

/** Each circle once, beginning with the name that comes first. */
function circlesIn(links: Links): (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  for (const name of links.keys()) {
    const way = wayBack(name, links);
    const key = way?.toSorted().join(' ');
    if (way && key !== undefined && !found.has(key)) found.set(key, way);
  }
  return [...found.values()];
}

/** The folders below one folder, each with the folders beside it that its files import from. */
function siblingLinks(links: Links): Map<string, Links> {
  const below = new Map<string, Map<string, Set<string>>>();
  for (const [file, targets] of links) {
    for (const target of targets) {
      const [from, to] = [file.split('/').slice(0, -1), target.split('/').slice(0, -1)];
      const parting = from.findIndex((part, at) => part !== to[at]);
      const [own, other] = [from[parting], to[parting]];
      if (own === undefined || other === undefined) continue;
      const parent = from.slice(0, parting).join('/');
      const beside = below.get(parent) ?? new Map<string, Set<string>>();
      below.set(parent, beside.set(own, (beside.get(own) ?? new Set()).add(other)));
    }
  }
  return below;
}

/** One sentence for each circle of files, and of folders that stand beside one another. */
export function checkCircles(files: readonly SourceFile[]): string[] {
  const links = linksOf(files);
  const ofFiles = circlesIn(links).map((way) => `${way.join(' imports ')} imports ${way[0] ?? ''}: a circle.`);
  const ofFolders = [...siblingLinks(links)].flatMap(([parent, beside]) => {
    const place = parent === '' ? 'the root' : parent;
    return circlesIn(beside).map(
      (way) => `In ${place} ${way.join(' imports from ')} imports from ${way[0] ?? ''}: a circle.`,
    );
  });
  return [...ofFiles, ...ofFolders];
}

/** One sentence for each folder that holds too many source files; tests beside them aside. */
export function checkFolders(files: readonly SourceFile[]): string[] {
  const counts = new Map<string, number>();
  for (const { path: file } of files) {
    if (!isCode(file) || isTest(file)) continue;
    const folder = path.posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > fullest)
    .map(([folder, count]) => `${folder} holds ${count} source files; ${fullest} are the most. Part it by noun.`);
}
