import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, test } from 'vitest';
import { exportFormats } from '@/lib/views/export/export-formats';

const paper = (name: string): string => readFileSync(`docs/${name}.md`, 'utf8');
const named = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/gu)].map(([, name = '']) => name);

/** Whether a path is there; `*` in its last part stands for whatever a name has there. */
function isThere(file: string): boolean {
  const pattern = new RegExp(`^${path.basename(file).replaceAll('.', '\\.').replaceAll('*', '.*')}$`, 'u');
  try {
    return readdirSync(path.dirname(file)).some((name) => pattern.test(name));
  } catch {
    return false;
  }
}

const papers = [
  'add-a',
  'api',
  'exports',
  'extraction',
  'glossary',
  'licences',
  'positions',
  'running',
  'security',
  'spreadsheets',
  'ways-in',
];
const ourPath = /^(?:app|bench|cli|components|docs|e2e|lib|prisma|serve)\/[\w./*-]+$/u;
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

test.each(papers)('each file that docs/%s.md names is there', (name) => {
  const files = named(paper(name)).filter((words) => ourPath.test(words));
  expect(files.filter((file) => !isThere(file))).toEqual([]);
});

test.each(papers)('each command that docs/%s.md names is there', (name) => {
  const commands = [...paper(name).matchAll(/npm run (?:-s )?([a-z]+)/gu)].map(([, command = '']) => command);
  expect(commands.filter((command) => !Object.hasOwn(scripts, command))).toEqual([]);
});

it('each setting of docs/running.md is explained in its table', () => {
  const settings = [...paper('running').matchAll(/\b([A-Z]{2,}(?:_[A-Z]+)*)=/gu)].map(([, setting = '']) => setting);
  const ours = [...new Set(settings)].filter((setting) => !/^(?:ENV|PATH)$/u.test(setting));
  expect(ours.length).toBeGreaterThan(3);
  expect(ours.filter((setting) => !new RegExp(`^\\| \`${setting}\``, 'mu').test(paper('running')))).toEqual([]);
});

it('docs/security.md has each chapter of the standard once', () => {
  const chapters = [...paper('security').matchAll(/^\| (V\d+) /gmu)].map(([, chapter]) => chapter);
  expect(chapters).toEqual(Array.from({ length: 17 }, (_, at) => `V${at + 1}`));
});

test.each(Object.entries(exportFormats))('docs/exports.md has a line for %s, with its media type', (format, row) => {
  const line = paper('exports')
    .split('\n')
    .find((one) => one.startsWith(`| \`.${format}\``));
  expect(line).toContain(`\`${row.mediaType.replace(/;.*/u, '')}\``);
});
