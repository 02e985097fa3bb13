import { expect, it } from 'vitest';
import { anObservation } from '@/lib/testing/observation';
import { notCountedNotes } from './not-counted';

const said = { statementKey: 'said' };

it.each([
  ['all counted', [anObservation(said)], undefined],
  [
    'an undated general position',
    [anObservation({ ...said, modality: 'standing' })],
    'Not counted: an undated general position',
  ],
  ['one not settled', [anObservation({ ...said, openSince: '2026-11-22T12:00:00Z' })], 'Not counted: not settled'],
  [
    'a joint text on one side’s word',
    [anObservation(said), anObservation({ ...said, holder: 'pakistan', claimedBy: 'china' })],
    '1 of 2 stances not counted: on another’s word',
  ],
  [
    'for two reasons',
    [anObservation({ ...said, capacity: 'own' }), anObservation({ ...said, claimedBy: 'china' })],
    'Not counted: on another’s word, a private voice',
  ],
])('%s', (_, observations, note) => expect(notCountedNotes(observations).get('said')).toBe(note));

it('keeps statements apart', () => {
  const notes = notCountedNotes([
    anObservation({ statementKey: 'a', modality: 'standing' }),
    anObservation({ statementKey: 'b' }),
  ]);
  expect([...notes.keys()]).toEqual(['a']);
});
