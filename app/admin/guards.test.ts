import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { permissions } from '@/lib/domain/access/permission';

const app = path.resolve(__dirname, '..');
const files = readdirSync(app, { recursive: true, encoding: 'utf8' });
const textOf = (file: string): string => readFileSync(path.join(app, file), 'utf8');
const pages = files.filter((file) => path.basename(file) === 'page.tsx' && file.startsWith('admin/'));
const actions = files.filter((file) => path.basename(file) === 'actions.ts');

/** What a file of actions offers to everybody who can send a request: each export, with how it begins. */
const exportsOf = (file: string): string[] =>
  textOf(file)
    .split(/^export /m)
    .slice(1);

describe('the admin', () => {
  it('has pages and actions', () => {
    expect([pages.length >= 7, actions.length >= 4]).toEqual([true, true]);
  });

  test.each(pages)('%s sends away who is not signed in, before it reads', (file) => {
    const text = textOf(file);
    const guard = text.indexOf('await expectPerson(');
    expect(guard).toBeGreaterThan(0);
    expect(text.slice(0, guard)).not.toMatch(/await (?:archiveAt|find|list|read)/);
  });
});

describe('actions', () => {
  test.each(actions)('%s offers nothing that does not go through the one door for forms', (file) => {
    const offered = exportsOf(file);
    expect(offered.length).toBeGreaterThan(0);
    expect(textOf(file)).toMatch(/^'use server';\n/);
    for (const one of offered) expect(one).toMatch(/^const \w+ = (?:formAction|openFormAction)\(\{\n/);
  });

  test.each(actions.filter((file) => file.startsWith('admin/')))(
    '%s says of each action first what one must be allowed to do',
    (file) => {
      for (const one of exportsOf(file)) {
        const [, permission = ''] = /^const \w+ = formAction\(\{\n {2}permission: '([a-z-]+)',\n/.exec(one) ?? [];
        expect(permissions).toContain(permission);
      }
    },
  );

  it('stand nowhere but in files of that name', () => {
    const others = files.filter(
      (file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts') && path.basename(file) !== 'actions.ts',
    );
    expect(others.filter((file) => /^\s*'use server'/m.test(textOf(file)))).toEqual([]);
  });
});
