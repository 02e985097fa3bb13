import { expect, it } from 'vitest';
import { anActor } from '@/lib/testing/observation';
import { voiceKindOf } from './voice-kind';

const person = { slug: 'someone', kind: 'person' } as const;
const role = (title: string, more = {}) => ({
  title,
  of: anActor('china'),
  from: null,
  until: null,
  former: false,
  ...more,
});

it.each([
  ['Foreign Minister', 'minister'],
  ['Secretary of State', 'minister'],
  ['Deputy Foreign Minister', 'minister'],
  ['Prime Minister', 'leader'],
  ['Deputy leader and head of the political office', 'leader'],
  ['Foreign Ministry spokesman', 'spokesperson'],
  ['Spokesman of the President', 'spokesperson'],
  ['Special Representative', 'envoy'],
  ['National Security Advisor', 'official'],
])('%s speaks as %s', (title, kind) => expect(voiceKindOf(person, [role(title)], 'china', '2021-07-28')).toBe(kind));

it('takes the highest office of the day, and none that is over', () => {
  const roles = [role('Foreign Minister'), role('President', { from: '2021-08-01' }), role('Ambassador')];
  expect(voiceKindOf(person, roles, 'china', '2021-07-31')).toBe('minister');
  expect(voiceKindOf(person, roles, 'china', '2021-08-01')).toBe('leader');
  expect(voiceKindOf(person, [role('former adviser', { former: true })], 'china', '2021-08-01')).toBe('no-office');
});

it('tells the actor itself, its bodies and what it says with others apart', () => {
  expect(voiceKindOf({ slug: 'china', kind: 'state' }, [], 'china', '2021-07-28')).toBe('unnamed');
  expect(voiceKindOf({ slug: 'china-mfa', kind: 'institution' }, [], 'china', '2021-07-28')).toBe('body');
  expect(voiceKindOf({ slug: 'trilateral', kind: 'forum' }, [], 'china', '2021-07-28')).toBe('joint');
});
