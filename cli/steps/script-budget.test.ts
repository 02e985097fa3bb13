import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { keepScriptBudget, scriptBudget, scriptWeights } from './script-budget.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'script-budget-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, content: string | Buffer): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}

/** A script of about so many bytes of gzip: what is random does not shrink. */
function writeScript(file: string, bytes: number): number {
  const content = randomBytes(bytes);
  write(file, content);
  return gzipSync(content).length;
}

/** As Next writes them: what every page loads, and each page's own. */
function writeBuild(pages: Readonly<Record<string, readonly string[]>>): void {
  write('build-manifest.json', JSON.stringify({ rootMainFiles: ['static/main.js'] }));
  for (const [route, files] of Object.entries(pages)) {
    const manifest = JSON.stringify({ entryJSFiles: { '[project]/app/layout': [], [`[project]/app${route}`]: files } });
    write(
      `server/app${route}_client-reference-manifest.js`,
      'globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\n' +
        `globalThis.__RSC_MANIFEST["${route}"] = ${manifest};\n`,
    );
  }
}

describe('the budget of a page’s script', () => {
  it('is what all pages load and what its own parts load, each file once', () => {
    const [main, own] = [writeScript('static/main.js', 5_000), writeScript('static/own.js', 700)];
    writeBuild({ '/page': [], '/compare/page': ['static/own.js', 'static/main.js'] });
    expect(scriptWeights(folder)).toEqual([
      { route: '/compare', bytes: main + own },
      { route: '/', bytes: main },
    ]);
  });

  it('is kept by pages under it', () => {
    writeScript('static/main.js', scriptBudget - 1_000);
    writeBuild({ '/page': [] });
    expect(() => keepScriptBudget(folder)).not.toThrow();
  });

  it('fails the build when a page is over it, in a sentence that names the page and its weight', () => {
    const main = writeScript('static/main.js', scriptBudget - 1_000);
    const own = writeScript('static/own.js', 2_000);
    writeBuild({ '/page': [], '/compare/page': ['static/own.js'] });
    expect(() => keepScriptBudget(folder)).toThrow(
      'Script of a public page is over its budget of 145,000 bytes of gzip: ' +
        `/compare (${(main + own).toLocaleString('en')} bytes). ` +
        'Load it when the reader asks for it, or leave it out.',
    );
  });

  test.each(['/admin/page', '/admin/statements/[statementKey]/page', '/sign-in/page', '/api/v1/[[...path]]/route'])(
    'is not that of %s',
    (route) => {
      writeScript('static/main.js', 1_000);
      writeScript('static/heavy.js', scriptBudget);
      writeBuild({ '/page': [], [route]: ['static/heavy.js'] });
      expect(() => keepScriptBudget(folder)).not.toThrow();
    },
  );

  it('fails the build that has no page to weigh: what Next writes is no longer read', () => {
    writeScript('static/main.js', 1_000);
    write('build-manifest.json', JSON.stringify({ rootMainFiles: ['static/main.js'] }));
    mkdirSync(path.join(folder, 'server/app'), { recursive: true });
    expect(() => keepScriptBudget(folder)).toThrow(/^No page was found in the build/u);
  });
});
