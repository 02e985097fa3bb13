import { describe, expect, it, test } from 'vitest';
import { anActor } from '@/lib/testing/observation';
import { noEvent, parseEvent, parseEventEdit, readEventValues, toEventValues, type EventValues } from './event-form';
import { openForm, withRefusal } from './form-state';
import { membersText, noGroup, parseGroup, parseGroupEdit, readGroupValues, toGroupValues } from './group-form';
import { savedText } from './saved-text';
import { parseShiftVerdict, readShiftVerdict, rulingChoices, rulingWords } from './shift-verdict-form';
import { noSilence, parseSilence, readSilenceValues, toSilenceOptions, type SilenceValues } from './silence-form';

function send(values: Readonly<Record<string, string | readonly string[]>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values))
    for (const one of typeof value === 'string' ? [value] : value) form.append(name, one);
  return form;
}
const faults = (issues: readonly { readonly path: readonly PropertyKey[] }[] | undefined) =>
  (issues ?? []).map(({ path }) => path[0]);

const recorded = {
  title: 'Fall of Kabul',
  happenedOn: '2021-08-15',
  precision: 'day',
  source: 'Al Jazeera',
  article: null,
} as const;
const event: EventValues = toEventValues('fall', recorded, 7);

describe('an event', () => {
  it('comes back from the form as it went in', () => {
    expect(readEventValues(send({ ...event }))).toEqual(event);
    expect(parseEvent(event).data).toEqual(recorded);
  });
  it('of a month is kept as its first day', () => {
    expect(parseEvent({ ...event, precision: 'month' }).data).toMatchObject({
      happenedOn: '2021-08-01',
      precision: 'month',
    });
  });
  test.each([
    ['title', { title: '  ' }],
    ['happenedOn', { happenedOn: '2021-02-30' }],
    ['happenedOn', { happenedOn: '2021-02-30', precision: 'week' }],
    ['precision', { precision: 'as-of' }],
    ['source', { source: '' }],
    ['article', { article: 'No Slug' }],
  ])('is refused at %s', (field, wrong) =>
    expect(faults(parseEvent({ ...event, ...wrong }).error?.issues)).toEqual([field]),
  );
  it('is edited with a reason only', () => {
    const edit = parseEventEdit({ ...event, title: '', reason: ' ' });
    expect(edit.ok ? [] : faults(edit.issues)).toEqual(['title', 'reason']);
    expect(parseEventEdit({ ...event, reason: 'Wrong day.' })).toMatchObject({ ok: true, reason: 'Wrong day.' });
    expect(parseEvent(noEvent).success).toBe(false);
  });
});

describe('a group', () => {
  const group = toGroupValues('neighbours', { name: 'Neighbours', note: null, members: ['china', 'pakistan'] }, 7);
  it('comes back from the form without its spare rows', () => {
    const values = readGroupValues(send({ ...group, members: [...group.members, '', ''] }));
    expect(values).toEqual(group);
    expect(parseGroup(values).data).toEqual({ name: 'Neighbours', note: null, members: ['china', 'pakistan'] });
  });
  test.each([
    ['name', { name: '' }],
    ['members', { members: [] }],
    ['members', { members: ['china', 'china'] }],
  ])('is refused at %s', (field, wrong) =>
    expect(faults(parseGroup({ ...group, ...wrong }).error?.issues)).toEqual([field]),
  );
  it('is edited with a reason only', () => {
    expect(parseGroupEdit(group)).toMatchObject({ ok: false, issues: [{ path: ['reason'] }] });
    expect(parseGroupEdit({ ...noGroup, name: 'x', members: ['china'], reason: 'r' }).ok).toBe(true);
  });
});

describe('a silence', () => {
  const silence: SilenceValues = {
    holder: 'china',
    target: 'issue:peace',
    kind: 'declined',
    from: '2021-05-01',
    to: '2021-05-31',
    sources: 'By letter.',
    note: '',
  };
  it('comes back from the form as it went in', () => {
    expect(readSilenceValues(send({ ...silence }))).toEqual(silence);
    expect(parseSilence(silence).data).toEqual({ ...silence, note: null });
  });
  test.each([
    ['holder', { holder: '' }],
    ['target', { target: '' }],
    ['kind', { kind: 'silent' }],
    ['from', { from: '' }],
    ['to', { to: '2021-04-30' }],
    ['to', { to: '2021-06-31' }],
    ['sources', { sources: ' ' }],
  ])('is refused at %s', (field, wrong) =>
    expect(faults(parseSilence({ ...silence, ...wrong }).error?.issues)).toEqual([field]),
  );
  it('offers holders that can hold a position, and every target', () => {
    const land = { ...anActor('afghanistan'), kind: 'country' as const };
    const options = toSilenceOptions([anActor('china'), land], []);
    expect(options.holders.map(({ slug }) => slug)).toEqual(['china']);
    expect(options.targets.map(({ slug }) => slug)).toEqual(['actor:china', 'actor:afghanistan']);
    expect(faults(parseSilence(noSilence).error?.issues)).toEqual([
      'holder',
      'target',
      'kind',
      'from',
      'to',
      'sources',
    ]);
  });
});

describe('a verdict on a shift', () => {
  const values = {
    holder: 'china',
    target: 'issue:peace',
    on: '2021-06-03',
    direction: '-1',
    verdict: 'dismissed',
    reason: 'One briefing.',
    back: '/admin/shifts',
  };
  it('comes back from the form as it went in', () => {
    expect(readShiftVerdict(send(values))).toEqual(values);
    expect(parseShiftVerdict(values).success).toBe(true);
    expect(rulingChoices.map(({ value }) => rulingWords(value))).toEqual(['Confirmed', 'Dismissed']);
  });
  test.each([
    ['verdict', { verdict: '' }],
    ['reason', { reason: ' ' }],
    ['on', { on: 'June' }],
    ['direction', { direction: '' }],
  ])('is refused at %s', (field, wrong) =>
    expect(faults(parseShiftVerdict({ ...values, ...wrong }).error?.issues)).toEqual([field]),
  );
});

it('shows what the first of two editors saved where it differs', () => {
  const earlier = { seq: 9, at: '2026-11-22T12:00:00.000Z', by: 'Edda', reason: 'r' };
  const state = withRefusal(openForm(event), event, {
    code: 'stale-version',
    earlier,
    saved: { title: 'Kabul falls', source: 'Al Jazeera', article: '', members: 'china, nato' },
  });
  expect(savedText(state, 'title', event.title)).toEqual({ by: 'Edda', has: 'Kabul falls' });
  expect(savedText(state, 'source', event.source)).toBeNull();
  expect(savedText(state, 'article', 'voa')).toEqual({ by: 'Edda', has: 'empty' });
  expect(savedText(state, 'members', membersText(['nato', 'taliban']), [{ slug: 'nato', name: 'NATO' }])).toEqual({
    by: 'Edda',
    has: 'china, NATO',
  });
  expect(savedText(openForm(event), 'title', '')).toBeNull();
});
