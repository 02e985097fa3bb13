import { expect, it } from 'vitest';
import type { ReviewedProposal } from '@/lib/domain/proposal/review';
import type { Statement } from '@/lib/domain/statement/statement';
import { madeUpProposals, madeUpText } from '@/lib/testing/article-desk';
import { toRecordText } from './record-text';

const passages = [{ ordinal: 0, start: 0, end: madeUpText.length, sha256: '', text: madeUpText }];
const proposals = madeUpProposals.map(
  (found, at) => ({ id: at, state: at === 1 ? 'rejected' : 'open', found }) as unknown as ReviewedProposal,
);
const hasty = 'Pakistan called the withdrawal hasty.';
const start = madeUpText.indexOf(hasty);
const statement = {
  key: 's',
  summary: 'Hasty.',
  reports: [{ key: 's-1', article: { slug: 'a' }, intact: true, span: { start, end: start + hasty.length } }],
} as unknown as Statement;

it('marks what is recorded or waits, and nothing that was rejected', () => {
  const [part] = toRecordText({ length: madeUpText.length, passages }, 'a', [statement], proposals);
  const runs = part?.kind === 'passage' ? part.runs : [];
  expect(runs.map(({ text }) => text).join('')).toBe(madeUpText);
  expect(runs.flatMap(({ held }) => (held ? [held] : []))).toEqual([
    { recorded: false, words: expect.stringMatching(/^Proposed: /u) as string },
    { recorded: true, words: expect.stringMatching(/^Proposed: .* \/ Recorded: Hasty\.$/u) as string },
  ]);
});

it('keeps each passage’s place in the whole, and says what is not there', () => {
  const excerpts = [
    { ordinal: 3, start: 100, end: 104, sha256: '', text: 'Here' },
    { ordinal: 4, start: 120, end: 140, sha256: '', text: null },
  ];
  expect(toRecordText({ length: 140, passages: excerpts }, 'a', [], [])).toEqual([
    { kind: 'gap', words: '100 characters not stored' },
    { kind: 'passage', start: 100, runs: [{ text: 'Here', held: null }] },
    { kind: 'gap', words: '16 characters not stored' },
    { kind: 'gap', words: '20 characters removed' },
  ]);
});
