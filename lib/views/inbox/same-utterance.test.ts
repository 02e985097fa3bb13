import { expect, it } from 'vitest';
import type { Statement } from '@/lib/domain/statement/statement';
import { openForm } from '../form/form-state';
import { mayBeSame, showSame, toSameUtterance, type MatchedValues } from './same-utterance';

const report = { article: { outlet: { name: 'The Courier' } }, quote: 'She said no.' };
const statement = {
  key: 'she-said-no',
  summary: 'She says no.',
  saidOn: '2021-05-17',
  precision: 'day',
  reports: [report],
} as unknown as Statement;

it.each([
  ['named', 'hearer'],
  ['wording', 'wording'],
  ['inferred', 'content'],
] as const)('says why two reports may be one utterance: %s', (basis, why) => {
  const line = toSameUtterance({ statement, basis });
  expect(line.why).toContain(why);
  expect(line).toMatchObject({
    key: 'she-said-no',
    href: '/statements/she-said-no',
    day: '17 May 2021',
    wordings: [{ outlet: 'The Courier', quote: 'She said no.' }],
  });
});

it('shows a statement that may be the same once, before another is made', () => {
  const same = { key: 'k', href: '/statements/k', summary: 'S.', day: '1 June 2021', why: 'w', wordings: [] };
  const none = { same: null, seen: '' };
  expect([
    mayBeSame(none),
    mayBeSame({ same, seen: '' }),
    mayBeSame({ same, seen: 'k' }),
    mayBeSame({ same, seen: 'other' }),
  ]).toEqual([false, true, false, true]);
  expect(showSame(openForm<MatchedValues>(none), { same, seen: '' })).toMatchObject({
    attempt: 1,
    errors: {},
    values: { same },
    message: expect.stringMatching(/said it already/u) as string,
  });
});
