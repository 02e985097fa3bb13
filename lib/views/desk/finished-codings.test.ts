import { expect, it } from 'vitest';
import type { Change } from '@/lib/domain/change/change';
import type { JudgementRecord } from '@/lib/domain/change/judgement-record';
import { didNotName, finishedCoders } from './finished-codings';

const change = (seq: number, name: string, verb: Change['verb'], undoneBy: number | null = null): Change => ({
  seq,
  at: '',
  by: { slug: name, name, kind: 'assisted' },
  verb,
  subject: '',
  reason: '',
  undoes: null,
  undoneBy,
});
const annotated = (name: string) => ({ coder: { slug: name, name, kind: 'assisted' } }) as unknown as JudgementRecord;

it('names those who finished, undone codings left out', () => {
  const changes = [
    change(4, 'Cody', 'annotate'),
    change(3, 'Run B', 'finish-coding'),
    change(2, 'Run A', 'finish-coding'),
    change(1, 'Cora', 'finish-coding', 5),
  ];
  expect(finishedCoders(changes).map(({ name }) => name)).toEqual(['Run A', 'Run B']);
});

it.each([
  [['Run A', 'Run B'], []],
  [['Run A'], ['Run B']],
  [[], ['Run A', 'Run B']],
])('where %o named the target, %o did not', (named, silent) => {
  const finished = ['Run A', 'Run B'].map((name) => ({ slug: name, name, kind: 'assisted' }));
  expect(didNotName({ annotations: named.map(annotated) }, finished).map(({ name }) => name)).toEqual(silent);
});
