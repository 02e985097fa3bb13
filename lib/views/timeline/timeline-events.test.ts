import { describe, expect, it } from 'vitest';
import type { Event } from '@/lib/domain/event/event';
import { anIssue, anObservation } from '@/lib/testing/observation';
import { toTimeAxis } from './time-axis';
import { eventsMarkedIn, toEventMarks, toEventNotes } from './timeline-events';
import { toTimelines } from './timeline';

const anEvent = (happenedOn: string, given: Partial<Event> = {}): Event => ({
  slug: `event-${happenedOn}`,
  title: 'A meeting',
  happenedOn,
  precision: 'day',
  source: 'A paper.',
  article: null,
  publication: 'published',
  ...given,
});
const said = [
  anObservation({ statementKey: 'a', saidOn: '2021-05-16' }),
  anObservation({ statementKey: 'b', saidOn: '2021-07-28' }),
];
const axis = toTimeAxis(said, null);
const notes = (...events: Event[]) => toEventNotes(events, axis, said);

describe('events', () => {
  it('are numbered by day where the axis shows them', () => {
    const found = notes(
      anEvent('2021-07-28'),
      anEvent('2020-01-01'),
      anEvent('2021-06-01', { precision: 'month' }),
      anEvent('2021-08-01'),
    );
    expect(found.map(({ n, day }) => `${n} ${day}`)).toEqual(['1 June 2021', '2 28 July 2021']);
  });

  it('are not where nothing is drawn', () => {
    expect(
      toEventNotes([anEvent('2021-06-01')], axis, [
        anObservation({ openSince: '2026-01-01T00:00:00.000Z', value: null }),
      ]),
    ).toEqual([]);
  });

  it('stand where their day stands, in words too', () => {
    expect(toEventMarks(notes(anEvent('2021-05-16')), axis)).toMatchObject([
      { n: 1, x: 16.3, row: 0, words: '1, 16 May 2021: A meeting' },
    ]);
  });

  it('have flags one above the other where they would collide', () => {
    const marks = toEventMarks(
      notes(...['2021-06-01', '2021-06-02', '2021-06-03', '2021-07-01'].map((day) => anEvent(day))),
      axis,
    );
    expect(marks.map(({ row }) => row)).toEqual([0, 1, 2, 0]);
  });

  it('are the same numbers in every picture, and listed once', () => {
    const both = [...said, anObservation({ statementKey: 'c', target: anIssue('war', 1), saidOn: '2021-07-01' })];
    const pictures = toTimelines(both, axis, 'on', undefined, notes(anEvent('2021-06-01'), anEvent('2021-07-01')));
    expect(pictures.map(({ events }) => events.map(({ n }) => n))).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(eventsMarkedIn(pictures).map(({ n }) => n)).toEqual([1, 2]);
  });

  it('go with the stretch of time that a picture leaves out', () => {
    const late = anObservation({ statementKey: 'd', target: anIssue('war', 1), saidOn: '2024-07-01' });
    const wide = toTimeAxis([...said, late], null);
    const pictures = toTimelines(
      [...said, late],
      wide,
      'on',
      undefined,
      toEventNotes([anEvent('2021-06-01'), anEvent('2022-10-01'), anEvent('2024-07-02')], wide, [...said, late]),
    );
    expect(pictures.map(({ events }) => events.map(({ n }) => n))).toEqual([[1, 2], [2]]);
  });
});
