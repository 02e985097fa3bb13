import { expect, it, test } from 'vitest';
import { aSilence } from '@/lib/testing/silence';
import { silenceLine, toSilenceEntries } from './silence-words';

test.each([
  [aSilence(), 'looked for, said nothing, 1 May – 31 July 2021'],
  [aSilence({ kind: 'declined', from: '2021-06-03', to: '2021-06-03' }), 'asked, declined, 3 June 2021'],
])('a silence says which it is, and when', (silence, words) => expect(silenceLine(silence)).toBe(words));

it('names who recorded it, and when', () => {
  expect(toSilenceEntries([aSilence()])).toMatchObject([
    { holder: { slug: 'china' }, recorded: 'Recorded by Edda Editor on 22 November 2026', sources: 'Press briefings.' },
  ]);
});
