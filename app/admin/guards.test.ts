import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';

const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' });
const textOf = (file: string): string => readFileSync(path.join(__dirname, file), 'utf8');
const pages = files.filter((file) => path.basename(file) === 'page.tsx');
const actions = files.filter((file) => path.basename(file) === 'actions.ts');

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

  test.each(actions)('%s asks who is there in each action, first of all', (file) => {
    const bodies = textOf(file).split(/^export async function /m).slice(1);
    expect(bodies.length).toBeGreaterThan(0);
    for (const body of bodies) expect(body.split('\n')[1]).toMatch(/^ {2}const \w+ = await requirePerson\('/);
  });
});
