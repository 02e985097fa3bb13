import { describe, expect, it } from 'vitest';
import type { ActorKind, ActorReference } from '@/lib/domain/actor/actor';
import type { Report } from '@/lib/domain/report/report';
import type { Statement } from '@/lib/domain/statement/statement';
import { accountOf, toAccounts } from './accounts';

const actor = (slug: string, kind: ActorKind = 'state'): ActorReference => ({ id: 1, slug, name: slug, short: slug, kind });
const china = actor('china');
const taliban = actor('taliban', 'armed-group');
const ministry = actor('china-mfa', 'institution');
const belonging = new Map([['china-mfa', china], ['mohammed-naeem', taliban]]);

const statement = (key: string, principal: ActorReference | null, claimedBy: ActorReference | null, relays: ActorReference[] = []): Statement => ({
  id: 1, key, summary: key, speaker: principal ?? actor('someone', 'person'), speakerRoles: [], capacity: principal ? 'official' : 'own',
  principals: principal ? [{ actor: principal, claimedBy }] : [], addressees: [], occasion: null, saidOn: '2021-07-28', precision: 'day',
  venue: '', modality: 'asserted', condition: null, publication: 'published', reports: [{ relays } as unknown as Report], scores: [],
});

describe('accountOf', () => {
  it.each([
    ['on whose word alone we have it', statement('a', china, taliban, [ministry]), 'taliban'],
    ['the side of the body that relays it', statement('b', china, null, [ministry]), 'china'],
    ['a person’s side', statement('c', china, null, [actor('mohammed-naeem', 'person')]), 'taliban'],
    ['a relay that belongs to nobody stands for itself', statement('d', china, null, [actor('united-nations')]), 'united-nations'],
    ['heard from the speaker’s own side', statement('e', china, null), 'china'],
    ['nobody’s in particular', statement('f', null, null), undefined],
  ])('%s', (_, one, side) => expect(accountOf(one, belonging)?.slug).toBe(side));
});

describe('toAccounts', () => {
  it('sets each side’s own words beside what it says the other said', () => {
    const accounts = toAccounts([statement('hopes', china, null, [ministry]), statement('pledge', china, taliban), statement('assures', taliban, null), statement('more', taliban, null)], belonging);
    expect(accounts.map(({ side, own, ofOthers }) => [side?.slug, own.map(({ key }) => key), ofOthers.map(({ key }) => key)])).toEqual([
      ['taliban', ['assures', 'more'], ['pledge']],
      ['china', ['hopes'], []],
    ]);
  });
});
