import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import { describe, expect, test } from 'vitest';
import { anActor, anActorTarget, anObservation } from '@/lib/testing/observation';
import { toActorDirectory } from './actor-directory';
import { toActorProfile } from './actor-profile';

const wang = { ...anActor('wang-yi'), kind: 'person' as const };

describe('the list of actors', () => {
  test('puts each actor once, under what it does here', () => {
    const actors = [anActor('china'), wang, anActor('taliban'), anActor('nato')];
    const counts = new Map([
      ['china', { held: 2, uttered: 0, about: 0 }],
      ['wang-yi', { held: 0, uttered: 2, about: 0 }],
      ['taliban', { held: 0, uttered: 0, about: 1 }],
    ]);
    const groups = toActorDirectory(actors, counts);
    expect(
      groups.map(({ id, entries }) => [
        id,
        entries.map(({ actor, held, uttered, about }) => `${actor.slug} ${held} ${uttered} ${about}`),
      ]),
    ).toEqual([
      ['holders', ['china 2 0 0']],
      ['voices', ['wang-yi 0 2 0']],
      ['mentioned', ['taliban 0 0 1', 'nato 0 0 0']],
    ]);
  });
});

describe('an actor’s profile', () => {
  test('separates what it says about others from what others say about it', () => {
    const profile = toActorProfile({
      roles: new Map(),
      held: [anObservation(), anObservation({ target: anActorTarget('taliban'), value: -1 })],
      about: [anObservation({ holder: 'united-states', target: anActorTarget('china') })],
      tallies: {
        statements: 1,
        articles: 1,
        ends: [{ saidOn: '2021-07-28', precision: 'day' }],
        voices: [{ of: wang, n: 1, offices: [] }],
        holders: [],
        outlets: [],
      },
      collectionEnd: '2021-07-28',
      bearing: [],
      slug: 'china',
      issues: [],
      asked: { on: '2021-07-28', rule: defaultCounting },
    });
    expect(profile.timelines.map(({ target }) => target.key)).toEqual(['issue:peace', 'actor:taliban']);
    expect(profile.saysAboutOthers.map(({ key }) => key)).toEqual(['china actor:taliban']);
    expect(profile.othersSay.map(({ key }) => key)).toEqual(['united-states actor:china']);
    expect(profile.period).toBe('28 July 2021');
  });
});
