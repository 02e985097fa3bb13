import { describe, expect, it } from 'vitest';
import type { JudgementRecord } from '@/lib/domain/change/judgement-record';
import type { StanceScore } from '@/lib/domain/stance/stance-score';
import type { Target } from '@/lib/domain/target/target';
import { judgedByChange, toTargetCoding, toTargetCodings } from './target-coding';

const taliban: Target = {
  id: 2,
  key: 'actor:taliban',
  kind: 'actor',
  actor: { id: 1, slug: 'taliban', name: 'Taliban', short: 'Taliban', kind: 'armed-group' },
};
const issue: Target = {
  id: 1,
  key: 'issue:talks',
  kind: 'issue',
  issue: { id: 1, slug: 'talks', label: 'Talks', ordinal: 0, againstPole: 'rejects', forPole: 'backs' },
};

const runA = { slug: 'run-a', name: 'Run A', kind: 'assisted' } as const;
const edda = { slug: 'edda', name: 'Edda', kind: 'person' } as const;

const judgement = (seq: number, fields: Partial<JudgementRecord> = {}): JudgementRecord => ({
  seq,
  at: '2026-11-22T12:00:00.000Z',
  kind: 'annotation',
  target: taliban,
  value: 1,
  reason: 'Says so.',
  coder: runA,
  codebookNumber: 1,
  stands: true,
  ...fields,
});
const score = (fields: Partial<StanceScore> = {}): StanceScore => ({
  target: taliban,
  state: 'settled',
  value: 1,
  basis: 'agreed',
  reason: '',
  checked: false,
  since: { seq: 3, at: '2026-11-22T12:00:00.000Z' },
  ...fields,
});

describe('what stands on a target', () => {
  it('is each coder’s newest judgement, undone ones left out', () => {
    const judgements = [
      judgement(1),
      judgement(2, { value: 2 }),
      judgement(3, { coder: edda }),
      judgement(4, { coder: edda, value: -2, stands: false }),
    ];
    const { annotations } = toTargetCoding(taliban, [score()], judgements);
    expect(annotations.map(({ seq, value }) => [seq, value])).toEqual([
      [2, 2],
      [3, 1],
    ]);
  });

  it('names the adjudication that a form must have shown; none once it is undone', () => {
    const settled = judgement(5, { kind: 'adjudication', coder: edda });
    expect(toTargetCoding(taliban, [], [settled])).toMatchObject({ adjudicationSeen: 5, adjudication: { seq: 5 } });
    expect(toTargetCoding(taliban, [], [{ ...settled, stands: false }])).toMatchObject({
      adjudicationSeen: 0,
      adjudication: null,
    });
  });

  it.each([
    [score(), [], 'all coders agree; not checked by a person'],
    [score({ checked: true }), [], 'all coders agree; checked by a person'],
    [
      score({ basis: 'adjudicated' }),
      [judgement(5, { kind: 'adjudication', coder: null })],
      'settled by a rule of the seed; not checked by a person',
    ],
    [
      score({ basis: 'adjudicated', checked: true }),
      [judgement(5, { kind: 'adjudication', coder: edda })],
      'settled by Edda; checked by a person',
    ],
    [score({ state: 'open', basis: null }), [], 'not settled since 22 November 2026'],
  ])('says why the score is in force (%#)', (inForce, judgements, words) => {
    expect(toTargetCoding(taliban, [inForce], judgements).basis).toBe(words);
  });

  it('comes for each target anybody named, issues first', () => {
    const codings = toTargetCodings([score()], [judgement(1), judgement(2, { target: issue, value: null })]);
    expect(codings.map(({ target, score: inForce }) => [target.key, inForce?.value ?? null])).toEqual([
      ['issue:talks', null],
      ['actor:taliban', 1],
    ]);
  });

  it('is told change by change, a settled value once', () => {
    const judged = judgedByChange([
      judgement(1),
      judgement(1, { target: issue, value: null }),
      judgement(2, { value: -2 }),
      judgement(2, { kind: 'adjudication', value: -2 }),
    ]);
    expect([...judged]).toEqual([
      [1, 'Taliban: +1; Talks: no stance'],
      [2, 'Taliban: −2'],
    ]);
    const machine = { slug: 'rules', name: 'Rules', kind: 'machine' } as const;
    expect(
      judgedByChange([
        judgement(1, { coder: machine, value: 2 }),
        judgement(1, { coder: machine, target: issue }),
        judgement(1, { coder: edda }),
      ]).get(1),
    ).toBe('Taliban: +1; by machine: Taliban: +2, Talks: +1');
  });
});
