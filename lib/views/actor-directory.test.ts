import { defaultCounting } from '@/lib/domain/stance/counting-rule';
import { describe, expect, test } from 'vitest';
import type { Statement } from '@/lib/domain/statement/statement';
import { anActor, anActorTarget, anObservation } from '@/lib/testing/observation';
import { toActorDirectory } from './actor-directory';
import { toActorProfile } from './actor-profile';
import { tallyVoices } from './voices';

const wang = { ...anActor('wang-yi'), kind: 'person' as const };
const office = { title: 'Foreign Minister', of: anActor('china'), from: '2013-03-16', until: '2022-12-30', former: false };

const said = (key: string, speaker = wang, saidOn = '2021-07-28'): Statement => ({
  id: 1, key, summary: key, speaker, speakerRoles: speaker === wang ? [office] : [], capacity: 'official',
  principals: [{ actor: anActor('china'), claimedBy: null }], addressees: [], occasion: null, saidOn, precision: 'day',
  venue: '', modality: 'asserted', condition: null, publication: 'published', reports: [], scores: [],
});

describe('the list of actors', () => {
  test('puts each actor once, under what it does here', () => {
    const actors = [anActor('china'), wang, anActor('taliban'), anActor('nato')];
    const groups = toActorDirectory(actors, [said('a'), said('b')], [anObservation({ target: anActorTarget('taliban') })]);
    expect(groups.map(({ id, entries }) => [id, entries.map(({ actor, held, uttered, about }) => `${actor.slug} ${held} ${uttered} ${about}`)])).toEqual([
      ['holders', ['china 2 0 0']],
      ['voices', ['wang-yi 0 2 0']],
      ['mentioned', ['taliban 0 0 1', 'nato 0 0 0']],
    ]);
  });
});

describe('voices', () => {
  test('are counted by statement, with the offices held on the day', () => {
    const statements = [said('a'), said('b', wang, '2023-01-15'), said('c', anActor('china') as typeof wang)];
    expect(tallyVoices(statements).map(({ of, n, offices }) => ({ slug: of.slug, n, offices }))).toEqual([
      { slug: 'wang-yi', n: 2, offices: ['Foreign Minister'] },
      { slug: 'china', n: 1, offices: [] },
    ]);
  });
});

describe('an actor’s profile', () => {
  test('separates what it says about others from what others say about it', () => {
    const profile = toActorProfile({
      held: [anObservation(), anObservation({ target: anActorTarget('taliban'), value: -1 })],
      about: [anObservation({ holder: 'united-states', target: anActorTarget('china') })],
      statements: [said('a')],
      collectionEnd: '2021-07-28', bearing: [], slug: 'china', issues: [], asked: { on: '2021-07-28', rule: defaultCounting },
    });
    expect(profile.timelines.map(({ target }) => target.key)).toEqual(['issue:peace', 'actor:taliban']);
    expect(profile.saysAboutOthers.map(({ key }) => key)).toEqual(['china actor:taliban']);
    expect(profile.othersSay.map(({ key }) => key)).toEqual(['united-states actor:china']);
    expect(profile.period).toBe('28 July 2021');
  });
});
