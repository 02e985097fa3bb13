import { afterEach, beforeEach, expect, it } from 'vitest';
import { rolesOn, type ActorReference } from '@/lib/domain/actor/actor';
import { holdersOf, type Statement } from '@/lib/domain/statement/statement';
import { freshDatabase, type TestDatabase } from '@/lib/testing/template-database';
import { listObservations } from '../stance/observations';
import { listStatements } from './statements';
import { readActorCounts } from './actor-counts';
import { readStatementNames } from './statement-names';
import { readStatementTallies } from './statement-tallies';

let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase({ seeded: true });
});
afterEach(() => database.close());

interface SlugCount {
  readonly of: { readonly slug: string };
  readonly n: number;
}

const numbers = (tallies: readonly SlugCount[]): Record<string, number> =>
  Object.fromEntries(tallies.map(({ of, n }) => [of.slug, n]));

/** The same count, over the statements themselves. */
function countBy(
  statements: readonly Statement[],
  slugsOf: (statement: Statement) => readonly string[],
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const statement of statements)
    for (const slug of new Set(slugsOf(statement))) counts[slug] = (counts[slug] ?? 0) + 1;
  return counts;
}

it.each([{ holder: 'china' }, { speaker: 'wang-yi' }, { capacity: 'own' }, {}])(
  'tallies %o as the statements say',
  async (filter) => {
    const archive = await database.archive();
    const statements = await listStatements(archive, { ...filter, limit: 500 });
    const tallies = await readStatementTallies(archive, filter);
    expect(tallies.statements).toBe(statements.length);
    expect(tallies.articles).toBe(
      new Set(statements.flatMap(({ reports }) => reports.map(({ article }) => article.slug))).size,
    );
    expect(numbers(tallies.voices)).toEqual(countBy(statements, ({ speaker }) => [speaker.slug]));
    expect(numbers(tallies.holders)).toEqual(
      countBy(statements, (statement) => holdersOf(statement).map(({ actor }) => actor.slug)),
    );
    expect(numbers(tallies.outlets)).toEqual(
      countBy(statements, ({ reports }) => reports.map(({ article }) => article.outlet.slug)),
    );
    const days = statements.map(({ saidOn }) => saidOn).sort();
    expect(tallies.ends.map(({ saidOn }) => saidOn).sort()).toEqual(expect.arrayContaining([days[0], days.at(-1)]));
    for (const { of, offices } of tallies.voices) {
      const spoken = statements.filter(({ speaker }) => speaker.slug === of.slug);
      expect([...offices].sort()).toEqual(
        [
          ...new Set(
            spoken.flatMap(({ speakerRoles, saidOn }) => rolesOn(speakerRoles, saidOn).map(({ title }) => title)),
          ),
        ].sort(),
      );
    }
  },
);

it('counts for each actor what it holds, utters and is judged', async () => {
  const archive = await database.archive();
  const [statements, observations] = [await listStatements(archive, { limit: 500 }), await listObservations(archive)];
  const about = observations.flatMap(({ score }) => (score.target.kind === 'actor' ? [score.target.actor.slug] : []));
  const held = countBy(statements, (statement) => holdersOf(statement).map(({ actor }) => actor.slug));
  const uttered = countBy(statements, ({ speaker }) => [speaker.slug]);
  for (const [slug, counts] of await readActorCounts(archive)) {
    expect({ slug, ...counts }).toEqual({
      slug,
      held: held[slug] ?? 0,
      uttered: uttered[slug] ?? 0,
      about: about.filter((target) => target === slug).length,
    });
  }
});

it('names what some statement names, and nothing else', async () => {
  const archive = await database.archive();
  const statements = await listStatements(archive, { limit: 500 });
  const names = await readStatementNames(archive);
  const slugs = (things: readonly { readonly slug: string }[]): string[] => things.map(({ slug }) => slug).sort();
  const said = (of: (statement: Statement) => readonly Pick<ActorReference, 'slug'>[]): string[] =>
    [...new Set(statements.flatMap(of).map(({ slug }) => slug))].sort();
  expect(slugs(names.holders)).toEqual(said((statement) => holdersOf(statement).map(({ actor }) => actor)));
  expect(slugs(names.speakers)).toEqual(said(({ speaker }) => [speaker]));
  expect(slugs(names.addressees)).toEqual(said(({ addressees }) => addressees));
  expect(slugs(names.occasions)).toEqual(said(({ occasion }) => (occasion ? [occasion] : [])));
  expect(slugs(names.outlets)).toEqual(said(({ reports }) => reports.map(({ article }) => article.outlet)));
  expect(names.targets.map(({ key }) => key).sort()).toEqual(
    [...new Set(statements.flatMap(({ scores }) => scores.map(({ target }) => target.key)))].sort(),
  );
});
