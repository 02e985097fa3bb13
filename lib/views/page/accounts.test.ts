import { describe, expect, it } from 'vitest';
import type { ActorKind, ActorReference } from '@/lib/domain/actor/actor';
import type { Report } from '@/lib/domain/report/report';
import type { Statement } from '@/lib/domain/statement/statement';
import { sidesOf, splitOfOthers, toAccounts } from './accounts';

const actor = (slug: string, kind: ActorKind = 'state'): ActorReference => ({
  id: 1,
  slug,
  name: slug,
  short: slug,
  kind,
});
const china = actor('china');
const taliban = actor('taliban', 'armed-group');
const ministry = actor('china-mfa', 'institution');
const belonging = new Map([
  ['china-mfa', china],
  ['mohammed-naeem', taliban],
]);

/** `relays`: the outermost relay of each report; null where the outlet names none. */
const statement = (
  key: string,
  principal: ActorReference | null,
  claimedBy: ActorReference | null,
  relays: (ActorReference | null)[] = [null],
): Statement => ({
  id: 1,
  key,
  summary: key,
  speaker: principal ?? actor('someone', 'person'),
  speakerRoles: [],
  capacity: principal ? 'official' : 'own',
  principals: principal ? [{ actor: principal, claimedBy }] : [],
  addressees: [],
  occasion: null,
  saidOn: '2021-07-28',
  precision: 'day',
  venue: '',
  modality: 'asserted',
  condition: null,
  publication: 'published',
  scores: [],
  reports: relays.map((relay) => ({ relays: relay ? [actor('an-agency'), relay] : [] }) as unknown as Report),
});
const naeem = actor('mohammed-naeem', 'person');

describe('sidesOf', () => {
  it.each([
    ['on whose word alone we have it', statement('a', china, taliban, [ministry]), ['taliban']],
    ['the side of the body that relays it', statement('b', china, null, [ministry]), ['china']],
    ['a person’s side', statement('c', china, null, [naeem]), ['taliban']],
    [
      'a relay that belongs to nobody stands for itself',
      statement('d', china, null, [actor('united-nations')]),
      ['united-nations'],
    ],
    ['without a relay, the speaker’s own side', statement('e', china, null), ['china']],
    ['both sides that tell of it', statement('f', taliban, null, [naeem, ministry]), ['taliban', 'china']],
    ['one side though two reports carry it', statement('g', china, null, [ministry, null]), ['china']],
    ['nobody’s in particular', statement('h', null, null), [undefined]],
  ])('%s', (_, one, sides) => expect(sidesOf(one, belonging).map((side) => side?.slug)).toEqual(sides));
});

describe('toAccounts', () => {
  const keys = (statements: readonly Statement[]) => statements.map(({ key }) => key);
  const shown = (...statements: Statement[]) =>
    toAccounts(statements, belonging).map(({ side, own, joint, ofOthers }) => [
      side?.slug,
      keys(own),
      keys(joint),
      keys(ofOthers),
    ]);

  it('sets each side’s own words beside what it says the other said', () => {
    expect(
      shown(
        statement('hopes', china, null, [ministry]),
        statement('pledge', china, taliban),
        statement('assures', taliban, null),
        statement('more', taliban, null),
      ),
    ).toEqual([
      ['taliban', ['assures', 'more'], [], ['pledge']],
      ['china', ['hopes'], [], []],
    ]);
  });

  it('shows what both tell of in both', () => {
    expect(shown(statement('assures', taliban, null, [naeem, ministry]))).toEqual([
      ['taliban', ['assures'], [], []],
      ['china', [], [], ['assures']],
    ]);
  });

  it('keeps a joint text apart from what a side said alone', () => {
    const joint = {
      ...statement('agreed', china, null, [ministry]),
      principals: [
        { actor: china, claimedBy: null },
        { actor: taliban, claimedBy: china },
      ],
    };
    expect(shown(joint, statement('says', china, null))).toEqual([['china', ['says'], ['agreed'], []]]);
  });

  it('tells what it has on its word alone from what others tell too', () => {
    const accounts = toAccounts(
      [statement('pledge', china, taliban), statement('hopes', china, null, [naeem, ministry])],
      belonging,
    );
    const [its] = accounts.filter(({ side }) => side?.slug === 'taliban').map(splitOfOthers);
    expect([keys(its?.onItsWord ?? []), keys(its?.otherwise ?? [])]).toEqual([['pledge'], ['hopes']]);
  });
});
