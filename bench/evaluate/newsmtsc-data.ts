import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { toSentences, type Token } from '../../lib/extraction/text/token';

const row = z.object({
  primary_gid: z.string(),
  sentence_normalized: z.string(),
  targets: z.array(z.object({ from: z.int(), to: z.int(), polarity: z.literal([2, 4, 6]) })),
});

/**
 * One target of a sentence of NewsMTSC with the sign that people gave it; `article` tells which article it comes from.
 */
export interface TargetExample {
  readonly article: string;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
  readonly sign: -1 | 0 | 1;
}

const signs = { 2: -1, 4: 0, 6: 1 } as const;

/** All targets of one part: `train`, `rw-dev` or `mt-dev`. */
export function readTargets(shared: string, part: string): readonly TargetExample[] {
  const lines = readFileSync(join(shared, 'benchmarks/newsmtsc', `${part}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.flatMap((line) => {
    const { primary_gid: id, sentence_normalized: text, targets } = row.parse(JSON.parse(line));
    const tokens = toSentences(text, 0).flat();
    const article = id.split('_').slice(0, 3).join('_');
    return targets.map(({ from, to, polarity }) => ({
      article,
      text,
      tokens,
      from,
      to,
      ...covered(tokens, from, to),
      sign: signs[polarity],
    }));
  });
}

function covered(tokens: readonly Token[], from: number, to: number): { first: number; last: number } {
  const first = tokens.findIndex((token) => token.end > from);
  let last = first;
  while ((tokens[last + 1]?.start ?? to) < to) last += 1;
  return { first, last };
}
