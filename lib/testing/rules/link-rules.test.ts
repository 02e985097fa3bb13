import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { checkLinks, checkOldNames } from './link-rules';
import { listSourceFiles } from './source-file';

describe('public pages', () => {
  it('keep the version they were asked for in every link and form', () => {
    expect(listSourceFiles(process.cwd()).flatMap(checkLinks)).toEqual([]);
  });
});

test.each([
  ['components/statement/a.tsx', '<a href="/actors">Actors</a>', 'links by <a href>'],
  ['components/figures/a.tsx', '<a className="dot" href={dot.href} />', 'links by <a href>'],
  ['components/figures/a.tsx', '<svg><a href={`/actors/${slug}`} /></svg>', 'links by <a href>'],
  ['app/actors/page.tsx', '<p><a href="/method#counted">How</a></p>', 'links by <a href>'],
  ['components/ui/a.tsx', '<form action="/search"><input name="q" /></form>', 'without <PinnedField />'],
  ['components/figures/a.tsx', '<form action={path} method="get"><input name="q" /></form>', 'without <PinnedField />'],
])('%s with %s is refused', (path, markup, reason) => {
  expect(checkLinks({ path, text: `const a = ${markup};` }).join()).toContain(reason);
});

test('a public page that opens the newest state is refused', () => {
  expect(checkLinks({ path: 'app/dyads/page.tsx', text: 'const archive = await archiveAt();' }).join()).toContain(
    'openArchive',
  );
});

test.each([
  ['components/statement/a.tsx', '<a href={`#${key}`}>in the text</a>'],
  ['components/layout/a.tsx', '<a className="skip" href="#main">Skip</a>'],
  ['components/layout/a.tsx', '<a href="/sign-in">Sign in</a>'],
  ['app/statements/[statementKey]/page.tsx', '<a href={`/admin/statements/${key}`}>Correct this</a>'],
  ['app/admin/page.tsx', '<a href="/admin/confirm">Confirm</a>'],
  ['components/statement/a.tsx', '<Link href="/actors">Actors</Link>'],
  ['components/statement/a.tsx', '<a href="https://example.org">elsewhere</a>'],
  ['components/ui/a.tsx', '<form action="/search"><PinnedField /></form>'],
  ['components/explorer/a.tsx', '<a href={point.href} />'],
])('%s with %s is allowed', (path, markup) => {
  expect(checkLinks({ path, text: `const a = ${markup};` })).toEqual([]);
});

describe('names of an older version', () => {
  it('stand in no link and no form', () => {
    expect(listSourceFiles(process.cwd()).flatMap(checkOldNames)).toEqual([]);
  });

  it('stand in no paper', () => {
    const papers = readdirSync('docs').filter((name) => name.endsWith('.md'));
    const texts = papers.map((name) => ({ path: `docs/${name}`, text: readFileSync(`docs/${name}`, 'utf8') }));
    expect(texts.flatMap(checkOldNames)).toEqual([]);
  });

  test.each([
    ['app/a/page.tsx', '<Link href={`/shifts?actor=${slug}`}>Moved</Link>'],
    ['lib/views/page/a.ts', 'return `/dyads?a=${a.slug}&b=${b.slug}`;'],
    ['components/choices/a.tsx', '<a href="/statements?holder=china&amp;reviewed=yes">Checked</a>'],
    ['components/choices/a.tsx', '<input type="checkbox" name="outlets" />'],
  ])('%s with %s is refused', (path, text) => {
    expect(checkOldNames({ path, text })).toHaveLength(1);
  });

  test.each([
    ['app/a/page.tsx', '<Link href={`/statements?actor=${slug}`}>Statements</Link>'],
    ['lib/views/page/a.ts', 'return `/dyads?actors=${a.slug},${b.slug}`;'],
    ['components/admin/a.tsx', '<input name="count" />'],
  ])('%s with %s is allowed', (path, text) => {
    expect(checkOldNames({ path, text })).toEqual([]);
  });
});
