import { expect, it } from 'vitest';
import type { Statement } from '@/lib/domain/statement/statement';
import { anActor, anIssue, anObservation } from '@/lib/testing/observation';
import { toOccasionEntries } from './occasion-list';

const meeting = { slug: 'meeting', title: 'Meeting', heldOn: '2021-07-28', precision: 'day' as const };
const call = { ...meeting, slug: 'call', title: 'Call' };
const empty = { ...meeting, slug: 'empty', title: 'Empty' };

const said = (occasion: typeof meeting, holder: string, value: 1 | 2, claimedBy: string | null = null): Statement => ({
  id: 1,
  key: `${holder} ${claimedBy ?? ''}`,
  summary: '',
  speaker: anActor(holder),
  speakerRoles: [],
  capacity: 'official',
  principals: [{ actor: anActor(holder), claimedBy: claimedBy === null ? null : anActor(claimedBy) }],
  addressees: [],
  occasion,
  saidOn: '2021-07-28',
  precision: 'day',
  venue: '',
  modality: 'asserted',
  condition: null,
  publication: 'published',
  reports: [{ relays: [] }] as unknown as Statement['reports'],
  scores: [anObservation({ target: anIssue('peace'), value }).score],
});

it('says whose accounts were found, and where they differ', () => {
  const statements = [said(meeting, 'taliban', 1), said(meeting, 'taliban', 2, 'china'), said(call, 'china', 1)];
  expect(toOccasionEntries([meeting, call, empty], statements, new Map()).map(({ words }) => words)).toEqual([
    '2 statements, by the accounts of the Taliban and China; they differ in 1 place',
    '1 statement, by the account of China alone',
    '0 statements',
  ]);
});
