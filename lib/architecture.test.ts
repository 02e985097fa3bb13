import { describe, expect, it, test } from 'vitest';
import { checkCircles, checkFolders } from './testing/rules/circle-rules';
import { checkImports } from './testing/rules/import-rules';
import { checkPurity } from './testing/rules/purity-rules';
import { checkReadmes, checkShape } from './testing/rules/shape-rules';
import { listSourceFiles } from './testing/rules/source-file';
import { floors, rooms } from './architecture';

const files = listSourceFiles(process.cwd());
const code = files.filter(({ path }) => !path.endsWith('.md'));
const lines = (count: number): string => 'x;\n'.repeat(count);

describe('the house', () => {
  it('is found by the test', () => {
    expect(code.map(({ path }) => path)).toContain('lib/architecture.ts');
  });
  it('imports only in the direction of the table', () => {
    expect(code.flatMap(checkImports)).toEqual([]);
  });
  it('reads environment, clock and chance in their rooms only, and has no any', () => {
    expect(code.flatMap(checkPurity)).toEqual([]);
  });
  it('has short files with telling names', () => {
    expect(code.flatMap(checkShape)).toEqual([]);
  });
  it('has no circle of files, and none of folders beside one another', () => {
    expect(checkCircles(files)).toEqual([]);
  });
  it('has folders that can be looked over', () => {
    expect(checkFolders(files)).toEqual([]);
  });
  it('explains each folder of lib and components', () => {
    expect(checkReadmes(files)).toEqual([]);
  });
  it('has a table in which every room named is a room', () => {
    const places = [...floors, ...rooms.map(({ place }) => place)];
    expect(rooms.flatMap((room) => room.rooms).filter((place) => !places.includes(place))).toEqual([]);
  });
});

describe('an import', () => {
  test.each([
    ['lib/domain/stance/score.ts', '@/lib/data/find-actor', 'belongs in lib/commands'],
    ['lib/domain/stance/score.ts', 'node:crypto', 'may import zod'],
    ['lib/domain/stance/score.ts', 'react', 'may import zod'],
    ['lib/domain/stance/score.ts', '../../views/scale', 'lib/views'],
    ['lib/extraction/frames.ts', '@/lib/runtime/clock', 'lib/runtime'],
    ['lib/views/timeline/timeline.ts', '@/lib/data/list-scores', 'lib/data'],
    ['lib/commands/annotate.ts', '@/lib/data/generated/client', 'belongs in lib/data'],
    ['lib/commands/annotate.ts', '@prisma/client', 'belongs in lib/data'],
    ['lib/data/actor.ts', '@/lib/commands/annotate', 'lib/commands'],
    ['lib/data/actor.ts', '@/lib/testing/template-database', 'belongs in bench'],
    ['app/page.tsx', '@prisma/client', 'belongs in lib/data'],
    ['app/page.tsx', 'recharts', 'belongs in components/explorer'],
    ['components/figures/dot.tsx', 'recharts', 'belongs in components/explorer'],
    ['components/position/pad.tsx', '@/lib/commands/annotate', 'belongs in'],
    ['components/position/pad.tsx', '@/app/actions', 'app'],
    ['components/ui/button.tsx', '@/lib/domain/actor/actor', 'lib/domain'],
    ['lib/session/session.ts', '@/lib/commands/annotate', 'lib/commands'],
    ['e2e/actor.spec.ts', '@/lib/data/actor', 'lib/data'],
    ['cli/steps/install.mjs', 'zod', 'may import node:*'],
    ['lib/views/timeline/timeline.ts', '@/lib/somewhere/else', 'in no room'],
    ['lib/somewhere/else.ts', 'zod', 'in no room'],
    ['components/charts/line.tsx', 'react', 'in no room'],
    ['scripts/fix.ts', 'node:fs', 'in no room'],
  ])('of %s: %s is refused', (path, target, reason) => {
    expect(checkImports({ path, text: `import { a } from '${target}';` }).join()).toContain(reason);
  });

  test.each([
    ['as a type', "import type { A } from '@prisma/client';"],
    ['passed on', "export { a } from '@prisma/client';"],
    ['when called for', "const a = await import('@prisma/client');"],
    ['by require', "const a = require('@prisma/client');"],
    ['for its effect', "import '@prisma/client';"],
  ])('is seen %s', (_, text) => {
    expect(checkImports({ path: 'app/page.tsx', text })).toHaveLength(1);
  });

  test.each([
    ['lib/domain/stance/score.ts', './value'],
    ['lib/data/actor.test.ts', '@/lib/testing/template-database'],
    ['lib/data/actor.ts', './generated/client'],
    ['lib/views/timeline/scale.ts', 'd3-scale'],
    ['lib/session/auth.ts', 'better-auth/adapters/prisma'],
    ['components/position/pad.tsx', '@/components/ui/button'],
    ['components/explorer/chart.tsx', 'recharts'],
    ['app/actors/[actorSlug]/page.tsx', '@/lib/data/actor'],
    ['prisma/seed.ts', '@/lib/commands/record'],
  ])('of %s: %s is allowed', (path, target) => {
    expect(checkImports({ path, text: `import { a } from '${target}';` })).toEqual([]);
  });
});

describe('a file', () => {
  test.each([
    ['lib/domain/a.ts', 'const a = process.env.PORT;', 'process.env'],
    ['lib/domain/a.ts', "const a = process['env'];", 'process.env'],
    ['lib/domain/a.ts', 'const { env } = process;', 'process.env'],
    ['lib/domain/a.ts', "import { env } from 'node:process';", 'reads process'],
    ['lib/commands/a.ts', 'const a = Date.now();', 'Date.now'],
    ['lib/data/a.ts', 'const a = new Date();', 'new Date()'],
    ['app/page.tsx', 'const a = globalThis.Math.random();', 'Math.random'],
    ['lib/data/a.ts', "import { randomUUID } from 'node:crypto';", 'randomUUID'],
    ['lib/data/a.ts', 'const a = (b: any) => b;', 'any'],
    ['lib/data/a.ts', 'const a = b as unknown as any[];', 'any'],
    ['lib/data/a.ts', ['// @ts', 'expect-error later'].join('-'), 'silences'],
    ['lib/data/a.ts', ['/* eslint', 'disable */'].join('-'), 'silences'],
  ])('%s with `%s` is refused', (path, text, reason) => {
    expect(checkPurity({ path, text }).join()).toContain(reason);
  });

  test.each([
    ['lib/runtime/clock.ts', 'const a = Date.now();'],
    ['lib/domain/a.ts', "const a = new Date('2021-07-28');"],
    ['lib/domain/a.ts', "const a = 'any Date.now()';"],
  ])('%s with `%s` is allowed', (path, text) => {
    expect(checkPurity({ path, text })).toEqual([]);
  });

  test.each([
    ['lib/data/utils.ts', 1, 'says nothing'],
    ['lib/data/stance-helpers.ts', 1, 'says nothing'],
    ['lib/common/stance.ts', 1, 'says nothing'],
    ['lib/data/types.ts', 1, 'no types files'],
    ['components/ui/index.ts', 1, 'no index files'],
    ['components/ui/TextField.tsx', 1, 'not kebab-case'],
    ['lib/data/[slug].ts', 1, 'not kebab-case'],
    ['lib/data/actor.ts', 301, '300 are the most'],
    ['lib/data/actor.test.ts', 301, '300 are the most'],
  ])('%s of %d lines is refused', (path, count, reason) => {
    expect(checkShape({ path, text: lines(count) }).join()).toContain(reason);
  });

  test.each([
    ['app/actors/[actorSlug]/page.tsx', 200],
    ['app/(admin)/[...rest]/page.tsx', 1],
    ['lib/data/actor.test.ts', 300],
    ['prisma/seed/places.ts', 5000],
  ])('%s of %d lines is allowed', (path, count) => {
    expect(checkShape({ path, text: lines(count) })).toEqual([]);
  });
});

describe('a folder', () => {
  const readme = (count: number) => ({ path: 'lib/views/README.md', text: lines(count) });
  const view = { path: 'lib/views/scale.ts', text: '' };

  it.each([
    ['without a README', [view], 'has no README.md'],
    ['with a long README', [view, readme(16)], '15 are the most'],
  ])('%s is refused', (_, found, reason) => {
    expect(checkReadmes(found).join()).toContain(reason);
  });
  it('with a short README is allowed', () => {
    expect(checkReadmes([view, readme(15)])).toEqual([]);
  });
});
