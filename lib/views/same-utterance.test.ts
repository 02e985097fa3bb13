import { expect, it } from 'vitest';
import type { Statement } from '@/lib/domain/statement/statement';
import { toSameUtterance } from './same-utterance';

const report = { article: { outlet: { name: 'The Courier' } }, quote: 'She said no.' };
const statement = { key: 'she-said-no', summary: 'She says no.', saidOn: '2021-05-17', precision: 'day', reports: [report] } as unknown as Statement;

it.each([['named', 'hearer'], ['wording', 'wording'], ['inferred', 'content']] as const)('says why two reports may be one utterance: %s', (basis, why) => {
  const line = toSameUtterance({ statement, basis });
  expect(line.why).toContain(why);
  expect(line).toMatchObject({ key: 'she-said-no', href: '/statements/she-said-no', day: '17 May 2021', wordings: [{ outlet: 'The Courier', quote: 'She said no.' }] });
});
