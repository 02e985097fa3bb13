import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './places.mjs';
import { StepFailed } from './run-command.mjs';

/** Bytes of gzip a public page may load as script before the reader asks for anything; an empty page has 134,500. */
export const scriptBudget = 145_000;

/** Behind sign-in, forms may weigh more. */
const isPublic = (route) => !/^\/(admin|sign-in|_)/.test(route);

/** What Next wrote of each page: `globalThis.__RSC_MANIFEST["/page"] = {…}`. */
function manifestsIn(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) =>
    file.endsWith('_client-reference-manifest.js'),
  );
  return files.flatMap((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const [, name, json] = /__RSC_MANIFEST\["([^"]+)"\]\s*=\s*(\{.*\})/su.exec(text) ?? [];
    return name === undefined ? [] : [{ route: name, entries: JSON.parse(json).entryJSFiles ?? {} }];
  });
}

/**
 * The weight of each public page's script, heaviest first (a folder within the project, or an absolute one): what the
 * framework loads everywhere, and what its own parts load.
 */
export function scriptWeights(buildFolder) {
  const folder = path.resolve(root, buildFolder);
  const sizes = new Map();
  const weightOf = (file) => {
    if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(path.join(folder, file))).length);
    return sizes.get(file);
  };
  const { rootMainFiles } = JSON.parse(readFileSync(path.join(folder, 'build-manifest.json'), 'utf8'));
  return manifestsIn(path.join(folder, 'server/app'))
    .filter(({ route }) => route.endsWith('/page') && isPublic(route))
    .map(({ route, entries }) => {
      const files = new Set([...rootMainFiles, ...Object.values(entries).flat()]);
      return {
        route: route.replace(/\/page$/u, '') || '/',
        bytes: [...files].reduce((sum, file) => sum + weightOf(file), 0),
      };
    })
    .sort((a, b) => b.bytes - a.bytes);
}

/** Fails the build when a page's script has outgrown its budget, and names the page. */
export function keepScriptBudget(buildFolder) {
  const weights = scriptWeights(buildFolder);
  if (weights.length === 0)
    throw new StepFailed('No page was found in the build: the check of its scripts no longer reads what Next writes.');
  const over = weights.filter(({ bytes }) => bytes > scriptBudget);
  if (over.length === 0) return;
  const named = over.map(({ route, bytes }) => `${route} (${bytes.toLocaleString('en')} bytes)`).join(', ');
  throw new StepFailed(
    `Script of a public page is over its budget of ${scriptBudget.toLocaleString('en')} bytes of gzip: ` +
      `${named}. Load it when the reader asks for it, or leave it out.`,
  );
}
