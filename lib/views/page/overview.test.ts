import { describe, expect, test } from 'vitest';
import type { Issue } from '@/lib/domain/issue/issue';
import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import { anActorTarget, anIssue, anObservation } from '@/lib/testing/observation';
import { toIssueDirectory } from './issue-directory';
import { toOverview } from './overview';

const written = (slug: string, ordinal: number): Issue => ({
  id: ordinal,
  slug,
  label: slug,
  ordinal,
  againstPole: 'rejects',
  forPole: 'backs',
  proposition: '',
  note: null,
  retired: false,
  terms: [],
  bearings: [],
});
const issues = [written('troops', 0), written('peace', 1), written('haven', 2)];
const observations = [
  anObservation({ target: anIssue('troops', 0), modality: 'standing' }),
  anObservation({ target: anIssue('peace', 1) }),
  anObservation({ target: anActorTarget('taliban'), value: -2 }),
];

describe('the overview', () => {
  const overview = toOverview(observations, issues, '2021-07-28', { on: '2021-07-28', rule: defaultCounting });

  test('keeps issues and judgements of actors apart', () => {
    expect(overview.issues.rows.map(({ target }) => target.key)).toEqual(['issue:troops', 'issue:peace']);
    expect(overview.judgements.map(({ key }) => key)).toEqual(['china actor:taliban']);
    expect(overview.count).toMatchObject({ counted: 1, standing: 1 });
    expect(overview.judgementCount).toMatchObject({ counted: 1 });
  });

  test('draws each issue someone spoke to, those without a dot last', () => {
    expect(overview.timelines.map(({ target, dots }) => `${target.key} ${dots.length}`)).toEqual([
      'issue:peace 1',
      'issue:troops 0',
    ]);
  });

  test('names the issues nobody spoke to', () => {
    expect(overview.silent.map(({ slug }) => slug)).toEqual(['haven']);
  });

  test('of an empty collection is empty', () => {
    expect(toOverview([], [], null, { on: '2021-07-28', rule: defaultCounting })).toMatchObject({
      judgements: [],
      timelines: [],
      silent: [],
      issues: { rows: [], holders: [] },
    });
  });
});

describe('the list of issues', () => {
  test('says what was found on each', () => {
    expect(
      toIssueDirectory(issues, observations).map(({ issue, found, href }) => ({ slug: issue.slug, found, href })),
    ).toEqual([
      {
        slug: 'troops',
        found: '0 statements; left out: 1 undated general position',
        href: '/statements?target=issue:troops',
      },
      { slug: 'peace', found: '1 statement', href: '/statements?target=issue:peace' },
      { slug: 'haven', found: null, href: '/statements?target=issue:haven' },
    ]);
  });
});
