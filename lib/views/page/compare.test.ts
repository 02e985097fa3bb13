import { describe, expect, test } from 'vitest';
import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import { anActor, anIssue, anObservation } from '@/lib/testing/observation';
import { toComparison } from './compare';
import { compareHref, compareQuery, mostCompared, parseCompare } from '../address/compare-query';
import type { Query } from '../address/query/define-query';
import { hideHolders } from '../timeline/hide-holders';

const troops = anIssue('troops', 1);
const found = [
  anObservation({ statementKey: 'c1', saidOn: '2021-05-16', value: -2 }),
  anObservation({ statementKey: 'c2', saidOn: '2021-06-03', value: -1 }),
  anObservation({ statementKey: 'u1', holder: 'united-states', saidOn: '2021-06-10' }),
  anObservation({ statementKey: 'p1', holder: 'pakistan', saidOn: '2021-06-11', target: troops }),
];
const many = Array.from({ length: 10 }, (_, n) => anActor(`actor-${n}`));
const choices = {
  actors: [...['china', 'united-states', 'pakistan', 'taliban'].map(anActor), ...many],
  targets: [...['peace', 'troops'], ...Array.from({ length: 10 }, (_, n) => `i${n}`)].map((slug) => ({
    key: `issue:${slug}`,
    name: `Issue ${slug}`,
  })),
};
const ask = (query: Query) =>
  toComparison({
    found,
    query: parseCompare(query, choices),
    asked: { on: '2021-07-28', rule: defaultCounting },
    collectionEnd: '2021-07-28',
    none: 'none found in these 5 articles',
  });

describe('what an address asks for', () => {
  test.each([
    ['commas', { actors: 'china,pakistan' }],
    ['a form', { actors: ['china', 'pakistan'] }],
    ['one twice', { actors: 'china,pakistan,china' }],
  ])('actors by %s', (_, query) => {
    expect(parseCompare(query, choices).actors.map(({ slug }) => slug)).toEqual(['china', 'pakistan']);
  });

  test.each([
    [{ actors: 'atlantis' }, 'actors=atlantis (no such actor)'],
    [{ targets: 'issue:peace,peace' }, 'targets=peace (no such issue or actor)'],
    [{ from: '2021-02-31' }, 'from=2021-02-31 (no such day; a day is written 2021-07-28)'],
    [{ to: ['2021-01-01', '2021-01-02'] }, 'to=2021-01-01, 2021-01-02 (given more than once)'],
  ])('%o is left aside with why', (query, said) => expect(parseCompare(query, choices).ignored).toEqual([said]));

  test('what is left aside is said in the order of the parts', () => {
    const query = { actors: 'atlantis,China!', from: '2021-02-31', hidden: 'nobody' };
    expect(parseCompare(query, choices).ignored.map((words) => words.split(' (')[0])).toEqual([
      'actors=China!',
      'actors=atlantis',
      'from=2021-02-31',
      'hidden=nobody',
    ]);
  });

  test('a period given backwards is turned, and said', () => {
    const { from, to, notes } = parseCompare({ from: '2021-08-01', to: '2021-05-01' }, choices);
    expect([from, to]).toEqual(['2021-05-01', '2021-08-01']);
    expect(notes).toEqual(['The period began after its end: shown is 1 May 2021 to 1 August 2021.']);
  });

  test('of forty series those that can be read are kept, and all are named', () => {
    const { actors, targets, notes } = parseCompare(
      { actors: choices.actors.map(({ slug }) => slug), targets: choices.targets.map(({ key }) => key) },
      choices,
    );
    expect(actors).toHaveLength(mostCompared.actors);
    expect(actors.length * targets.length).toBeLessThanOrEqual(mostCompared.series);
    expect(notes[0]).toMatch(/^14 actors asked for.*Shown are the first 8: China, .*Left aside: actor-4, /);
    const shown = String.raw`Shown are the first 3: Issue peace, Issue troops, Issue i0\. Left aside: Issue i1,`;
    expect(notes[1]).toMatch(new RegExp(`^12 issues for 8 actors asked for.*${shown}`));
  });

  test('reads back what it writes', () => {
    const query = parseCompare({ actors: 'china,pakistan', targets: 'issue:peace', from: '2021-05-01' }, choices);
    expect(compareHref(compareQuery(query))).toBe('/compare?actors=china,pakistan&targets=issue:peace&from=2021-05-01');
  });
});

describe('a comparison', () => {
  test('chooses by rule what the address leaves open, and says so', () => {
    const { query } = ask({});
    expect(query.actors.map(({ slug }) => slug)).toEqual(['china', 'pakistan']);
    expect(ask({ actors: 'china,united-states' }).query.targets.map(({ key }) => key)).toEqual(['issue:peace']);
    expect(ask({ actors: 'china,united-states' }).query.notes).toEqual([
      'Nothing was asked for here, so it was chosen by rule: “Issue peace” (what both spoke to most).',
    ]);
  });

  test('cuts the axis to the period and counts what lies in it', () => {
    const [picture] = ask({
      actors: 'china,united-states',
      targets: 'issue:peace',
      from: '2021-06-01',
      to: '2021-06-30',
    }).targets;
    expect(picture?.timeline?.dots.map(({ name }) => name)).toEqual([
      'China, 3 June 2021, −1, Issue peace',
      'United States, 10 June 2021, +1, Issue peace',
    ]);
    expect(picture?.timeline?.claim).toBe('2 statements, 3–10 June 2021');
    expect(picture?.timeline?.axis.segments).toEqual([{ from: 18779, to: 18809, left: 0, right: 100 }]);
  });

  test.each([
    [
      { from: '2022-01-01', to: '2022-02-01' },
      'Nothing counted was said in 1 January – 1 February 2022: outside your period, 2 (16 May – 3 June 2021).',
    ],
    [
      { to: '2020-01-01' },
      'Nothing counted was said until 1 January 2020: outside your period, 2 (16 May – 3 June 2021).',
    ],
    [{ targets: 'issue:troops' }, 'Statements of these actors: none found in these 5 articles.'],
  ])('%o has words instead of an axis', (query, words) => {
    const [picture] = ask({ actors: 'china', targets: 'issue:peace', ...query }).targets;
    expect(picture).toMatchObject({ timeline: null, nothing: words });
  });

  test('says where each stands, those of whom nothing was found too', () => {
    const [{ standings } = { standings: [] }] = ask({ actors: 'china,taliban', targets: 'issue:peace' }).targets;
    expect(standings.map(({ actor, line }) => [actor.slug, line?.standing.kind ?? null])).toEqual([
      ['china', 'too-few'],
      ['taliban', null],
    ]);
  });

  test('says why two actors have no alignment', () => {
    const both = 'both China and the United States have 2 or more statements by 28 July 2021';
    expect(ask({ actors: 'china,united-states' }).alignment?.words).toMatch(
      new RegExp(`^No alignment is given: fewer than 3 issues on which ${both}`),
    );
  });
});

test('a hidden holder leaves its place, and the claim says so', () => {
  const timeline = ask({ actors: 'china,united-states', targets: 'issue:peace' }).targets[0]?.timeline;
  const hidden = timeline && hideHolders(timeline, ['united-states']);
  expect(hidden?.dots.map(({ holder }) => holder.slug)).toEqual(['china', 'china']);
  expect(hidden?.claim).toBe('3 statements, 16 May – 10 June 2021; hidden by you: United States (1)');
  expect(hidden?.height).toBe(timeline?.height);
});
