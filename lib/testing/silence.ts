import type { Silence } from '@/lib/domain/silence/silence';
import type { Target } from '@/lib/domain/target/target';
import { anActor, anIssue } from './observation';

/** China toward an issue, looked for from May to July 2021, recorded by an editor, unless `given` says otherwise. */
export function aSilence({
  holder = 'china',
  target = anIssue('peace'),
  ...given
}: Partial<Omit<Silence, 'holder' | 'target'>> & {
  readonly holder?: string;
  readonly target?: Target;
} = {}): Silence {
  return {
    seq: 200,
    at: '2026-11-22T12:00:00.000Z',
    holder: anActor(holder),
    target,
    kind: 'said-nothing',
    from: '2021-05-01',
    to: '2021-07-31',
    sources: 'Press briefings.',
    note: null,
    coder: { slug: 'edda', name: 'Edda Editor', kind: 'person' },
    ...given,
  };
}
