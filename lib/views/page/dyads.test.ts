import { describe, expect, it } from 'vitest';
import type { Issue } from '@/lib/domain/issue/issue';
import { anActor, anActorTarget, anObservation } from '@/lib/testing/observation';
import { dyadHref, parseDyad, toDyads, toDyadSides } from './dyads';

const about = (holder: string, target: string, given: Parameters<typeof anObservation>[0] = {}) =>
  anObservation({
    statementKey: `${holder}-${target}-${given.saidOn ?? ''}`,
    holder,
    target: anActorTarget(target),
    ...given,
  });
const anIssueOn = (slug: string, actor: string, sign: 1 | -1): Issue => ({
  id: 0,
  slug,
  label: `Issue ${slug}`,
  ordinal: 0,
  againstPole: 'rejects',
  forPole: 'backs',
  proposition: '',
  note: null,
  retired: false,
  terms: [],
  bearings: [{ actor: anActor(actor), sign }],
});
const observations = [
  about('china', 'taliban', { saidOn: '2020-02-03' }),
  about('china', 'taliban', { saidOn: '2021-07-28' }),
  about('taliban', 'china', { saidOn: '2021-07-28' }),
  about('china', 'united-states', { value: -1 }),
  anObservation({ holder: 'pakistan' }),
];

describe('toDyads', () => {
  const { matrix, pairs, choices } = toDyads(observations);
  it('sets holders against the actors they judge, and leaves issues out', () => {
    expect(matrix.holders.map(({ slug }) => slug)).toEqual(['china', 'taliban']);
    expect(
      matrix.rows.map(({ cells, target }) => [target.key, cells.map(({ counted, href }) => href && counted)]),
    ).toEqual([
      ['actor:china', [null, 1]],
      ['actor:taliban', [2, null]],
      ['actor:united-states', [1, null]],
    ]);
  });
  it('lists each pair once, the one with most first', () =>
    expect(pairs.map(({ href, n }) => [href, n])).toEqual([
      ['/dyads?actors=china,taliban', 3],
      ['/dyads?actors=china,united-states', 1],
    ]));
  it('offers everyone who speaks or is judged', () =>
    expect(choices.map(({ slug }) => slug)).toEqual(['china', 'pakistan', 'taliban', 'united-states']));
});

describe('parseDyad', () => {
  const choices = ['china', 'taliban', 'pakistan'].map(anActor);
  it.each([
    [{ actors: 'china,taliban' }, 'china', 'taliban', []],
    [{ actors: ['china', 'taliban'] }, 'china', 'taliban', []],
    [{}, undefined, undefined, []],
    [{ actors: ['china', ''] }, 'china', undefined, []],
    [{ actors: 'atlantis,taliban' }, 'taliban', undefined, ['actors=atlantis (no such actor)']],
    [{ actors: 'china,china' }, 'china', undefined, ['actors=china (the same actor twice)']],
    [{ actors: 'china,taliban,pakistan' }, 'china', 'taliban', ['actors=pakistan (more than two)']],
    [{ actors: 'china,Taliban!' }, 'china', undefined, ['actors=Taliban! (no such actor)']],
  ])('%o', (query, a, b, ignored) => {
    const asked = parseDyad(query, choices);
    expect([asked.a?.slug, asked.b?.slug, asked.ignored]).toEqual([a, b, ignored]);
  });
  it('reads what a link says', () =>
    expect(
      parseDyad(
        Object.fromEntries(new URL(dyadHref(anActor('china'), anActor('taliban')), 'http://x').searchParams),
        choices,
      ),
    ).toMatchObject({ a: choices[0], b: choices[1] }));
});

describe('toDyadSides', () => {
  it('draws both on one axis, so that a day stands at one place', () => {
    const [there, back] = toDyadSides(observations, anActor('china'), anActor('taliban'), {
      collectionEnd: '2021-07-30',
    });
    expect(there.timeline?.axis).toEqual(back.timeline?.axis);
    expect(there.timeline?.dots.map(({ x }) => x).at(-1)).toBe(back.timeline?.dots[0]?.x);
    expect([there.timeline?.dots.length, back.timeline?.dots.length]).toEqual([2, 1]);
  });
  it('draws nothing for a side that says nothing', () =>
    expect(
      toDyadSides(observations, anActor('china'), anActor('united-states'), { collectionEnd: null }).map(
        ({ timeline }) => timeline?.claim ?? null,
      ),
    ).toEqual(['1 statement, 28 July 2021', null]));
  it('shows apart what follows from positions on issues, and says whether the words judge the other too', () => {
    const bears = anIssueOn('peace', 'taliban', -1);
    const [there, back] = toDyadSides(
      [...observations, anObservation({ value: 2 }), anObservation({ holder: 'pakistan' })],
      anActor('china'),
      anActor('taliban'),
      { collectionEnd: null, issues: [bears] },
    );
    expect(there.implied.map(({ words, marks }) => [words, marks.map(({ value }) => value)])).toEqual([
      ['−2: follows from its position on “Issue peace”', [-2]],
    ]);
    expect([back.implied, there.timeline?.dots.length]).toEqual([[], 2]);
    const [silent] = toDyadSides([anObservation({ holder: 'pakistan' })], anActor('pakistan'), anActor('taliban'), {
      collectionEnd: null,
      issues: [bears],
    });
    expect(silent.implied.map(({ words }) => words)).toEqual([
      '−1: follows from its position on “Issue peace”; it said nothing about the Taliban itself',
    ]);
  });
  it('marks the same events at the same places in both', () => {
    const event = {
      slug: 'tianjin',
      title: 'Tianjin meeting',
      happenedOn: '2021-07-28',
      precision: 'day',
      source: 'A paper.',
      article: null,
      publication: 'published',
    } as const;
    const sides = toDyadSides(observations, anActor('china'), anActor('taliban'), {
      collectionEnd: '2021-07-30',
      events: [event],
    });
    const [there, back] = sides.map(({ timeline }) => timeline?.events.map(({ n, x, words }) => [n, x, words]));
    expect(there).toEqual(back);
    expect(there?.map(([, , words]) => words)).toEqual(['1, 28 July 2021: Tianjin meeting']);
  });
  it('holds for two without a statement', () =>
    expect(
      toDyadSides(observations, anActor('pakistan'), anActor('taliban'), { collectionEnd: null }).map(
        ({ timeline }) => timeline,
      ),
    ).toEqual([null, null]));
});
