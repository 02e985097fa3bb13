import { describe, expect, it } from 'vitest';
import { anActor, anIssue, anObservation } from '@/lib/testing/observation';
import { aSeries } from '@/lib/testing/series';
import { toShiftList } from './shift-list';
import { parseShiftQuery, shiftQueryParts, toShiftChoices } from '../address/shift-query';

const turned = aSeries([-2, -2, 2, 2].map((value, i) => ({ day: i * 30, value })));
const other = anObservation({
  statementKey: 'other',
  holder: 'taliban',
  target: anIssue('war', 1),
  saidOn: '2021-07-28',
});
const all = [...turned, other];
const issues = [anIssue('peace'), anIssue('war', 1)].flatMap((target) =>
  target.kind === 'issue' ? [target.issue] : [],
);
const choices = toShiftChoices(all, issues);
const ask = (query: Record<string, string | string[]>) => parseShiftQuery(query, choices);
const list = (query: Record<string, string>) => toShiftList(all, ask(query).asked, []);

describe('what is asked', () => {
  it('is read from the address, and written to it', () => {
    const { asked, ignored } = ask({ since: '2020-05-01', holder: 'china', target: 'issue:peace', hearsay: 'yes' });
    expect(asked).toMatchObject({
      since: '2020-05-01',
      holder: { slug: 'china' },
      target: { slug: 'peace' },
      rule: { hearsay: true },
    });
    expect(ignored).toEqual([]);
    expect(shiftQueryParts(asked)).toEqual({ since: '2020-05-01', holder: 'china', target: 'issue:peace' });
  });

  it.each([
    [{ since: '2021-02-31' }, 'since=2021-02-31 (no such day; a day is written 2021-07-28)'],
    [{ holder: 'atlantis' }, 'holder=atlantis (nobody of that name holds a stance here)'],
    [{ holder: ['china', 'taliban'] }, 'holder=china, taliban (given more than once)'],
    [{ target: 'issue:nothing' }, 'target=issue:nothing (no such issue)'],
    [{ on: '2021-06-01' }, 'on=2021-06-01 (movements are asked for by since=)'],
    [{ duplicates: 'twice' }, 'duplicates=twice (none of the choices)'],
  ])('%o is left aside and said', (query, words) => {
    expect(ask(query).ignored).toEqual([words]);
    expect(shiftQueryParts(ask(query).asked)).toEqual({});
  });

  it('offers whoever holds a stance', () => {
    expect(choices.actors.map(({ slug }) => slug)).toEqual([anActor('china').slug, 'taliban']);
  });
});

describe('the list', () => {
  it('holds all movement where nothing is asked', () => {
    const { moved, scope, counted } = list({});
    expect([moved.shifts.length, moved.steps.length, moved.firsts.length, scope]).toEqual([1, 0, 2, null]);
    expect(counted).toMatch(/Not checked by a person\.$/iu);
  });

  it('is narrowed to an actor, an issue and a day, and says so', () => {
    expect(list({ holder: 'taliban' }).moved.shifts).toEqual([]);
    expect(list({ target: 'issue:war' }).moved.firsts.map(({ holder }) => holder.slug)).toEqual(['taliban']);
    expect(list({ since: '2021-01-01', holder: 'china', target: 'issue:peace' })).toMatchObject({
      scope: 'Since 1 January 2021, by China, on “Issue peace”.',
      moved: { shifts: [], firsts: [] },
    });
  });

  it('says of each empty list what was not found', () => {
    const { none } = list({ since: '2026-01-01' });
    expect(Object.values(none).every((words) => /^No (shift|step|first) found/u.test(words))).toBe(true);
  });
});
