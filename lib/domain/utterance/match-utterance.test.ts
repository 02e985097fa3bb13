import { describe, expect, it } from 'vitest';
import { matchUtterance, type HeldUtterance, type ReportedUtterance } from './match-utterance';

const held: HeldUtterance = {
  key: 'minister-on-the-bridge',
  speaker: 'anna-example',
  principals: ['ruritania'],
  addressees: ['envoy'],
  saidOn: '2021-05-17',
  precision: 'day',
  modality: 'asserted',
  reports: [
    {
      article: 'courier-2021-05-18',
      quote:
        'Example told the envoy that the “hasty closure of the northern bridge” had cut off three valleys ' +
        'and ruined the harvest.',
    },
  ],
};
const found: ReportedUtterance = {
  article: 'herald-2021-05-18',
  speaker: 'anna-example',
  principals: ['ruritania'],
  addressees: [],
  saidOn: '2021-05-17',
  precision: 'day',
  modality: 'asserted',
  quote: 'The “hasty closure of the northern bridge” had cut off three valleys and ruined the harvest, Example said.',
};
const basis = (given: Partial<ReportedUtterance>, known: Partial<HeldUtterance> = {}) =>
  matchUtterance({ ...found, ...given }, [{ ...held, ...known }])?.basis ?? null;

const paraphrase =
  'Example complained that valleys were cut off and the harvest lost since the bridge closed so early.';

describe('the utterance that another article reports again', () => {
  it.each<[string, Partial<ReportedUtterance>, Partial<HeldUtterance>, string | null]>([
    ['the same words in two outlets', {}, {}, 'wording'],
    ['the same words a day apart', { saidOn: '2021-05-18' }, {}, 'wording'],
    [
      'a quoted phrase in another frame',
      {
        quote:
          'Example spoke of a “hasty closure of the northern bridge” that ruined harvests in the valleys; ' +
          'nobody had been asked before it, she said.',
      },
      {},
      'wording',
    ],
    ['a paraphrase on the same day', { quote: paraphrase }, {}, 'inferred'],
    ['a paraphrase to the same hearer', { quote: paraphrase, addressees: ['envoy'] }, {}, 'named'],
    [
      'a paraphrase within a week that holds the day',
      { quote: paraphrase, saidOn: '2021-05-14', precision: 'week' },
      {},
      'inferred',
    ],
    ['a paraphrase three days later', { quote: paraphrase, saidOn: '2021-05-20' }, {}, null],
    ['the same words a month later', { saidOn: '2021-06-17' }, {}, null],
    [
      'something else on the same day',
      {
        quote:
          'Example said that teachers would be paid from next year and that schools in the capital would open again.',
      },
      {},
      null,
    ],
    [
      'something else to the same hearer',
      {
        quote: 'Example thanked the envoy for medicine and promised a second hospital in the capital.',
        addressees: ['envoy'],
      },
      {},
      null,
    ],
    ['another speaker', { speaker: 'boris-example' }, {}, null],
    ['the same article', { article: 'courier-2021-05-18' }, {}, null],
    ['too few words to tell', { quote: 'Example said no.' }, {}, null],
    ['a wish in place of a claim', { quote: paraphrase, modality: 'hoped' }, {}, null],
    [
      'a standing line, a year later',
      {
        quote: 'Ruritania denies that the bridge was closed in haste.',
        modality: 'standing',
        saidOn: '2022-05-17',
        precision: 'as-of',
      },
      {
        modality: 'standing',
        precision: 'as-of',
        reports: [{ article: 'courier-2021-05-18', quote: 'Ruritania denies the bridge was closed hastily.' }],
      },
      'inferred',
    ],
    ['a standing line and an utterance', { modality: 'standing' }, {}, null],
  ])('%s', (_, given, known, expected) => {
    expect(basis(given, known)).toBe(expected);
  });

  it('is the one with most in common', () => {
    const other = {
      ...held,
      key: 'another',
      reports: [
        {
          article: 'courier-2021-05-18',
          quote:
            'Example said the closure of the bridge in haste had ruined harvest and trust in the valleys for years.',
        },
      ],
    };
    expect(matchUtterance(found, [other, held])?.key).toBe(held.key);
    expect(matchUtterance(found, [])).toBeNull();
  });
});
