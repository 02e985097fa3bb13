import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A file of ours: its path from the project's root with `/`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const notOurs = new Set([
  'node_modules',
  'var',
  'lib/data/generated',
  'next-env.d.ts',
  'test-results',
  'playwright-report',
]);

function pathsBelow(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const found = path.posix.join(folder, entry.name);
    if (entry.name.startsWith('.') || notOurs.has(found)) return [];
    return entry.isDirectory() ? pathsBelow(root, found) : [found];
  });
}

/**
 * Every source file and README below `root`, in the order of their paths. Hidden folders and made files are left out.
 */
export function listSourceFiles(root: string): SourceFile[] {
  return pathsBelow(root, '')
    .filter((file) => /\.(ts|tsx|mts|cts|js|jsx|mjs|cjs)$|(^|\/)README\.md$/.test(file))
    .sort()
    .map((file) => ({ path: file, text: readFileSync(path.join(root, file), 'utf8') }));
}
