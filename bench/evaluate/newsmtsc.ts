import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { judgeTarget } from '../../lib/extraction/stance/judge-target';
import { macroF1 } from './f1';
import type { Figure, Measurement } from './figure';
import { readTargets, type TargetExample } from './newsmtsc-data';

const parts = ['rw-dev', 'mt-dev'] as const;
const labels = [-1, 0, 1];

const judgedSign = ({ tokens, from, to }: TargetExample): number => Math.sign(judgeTarget(tokens, from, to).value ?? 0);

/** Macro F1 over negative, neutral and positive toward each named target; no evidence counts as neutral. */
export function measureNewsmtsc(shared: string): Measurement {
  const folder = join(shared, 'benchmarks/newsmtsc');
  if (!existsSync(folder)) return { figures: [], misses: [], missing: `NewsMTSC is not at ${folder}.` };
  const misses: string[] = [];
  const figures = parts.map((part): Figure => {
    const examples = readTargets(shared, part);
    const found = examples.map(judgedSign);
    examples.forEach(({ text, from, to, sign }, index) => {
      if (found[index] !== sign)
        misses.push(`${part}: toward “${text.slice(from, to)}” ${sign}, read ${found[index]}: ${text}`);
    });
    return {
      data: `newsmtsc ${part}`,
      figure: 'macro F1',
      reached: macroF1(
        examples.map(({ sign }) => sign),
        found,
        labels,
      ),
      floor: 0.5,
      aim: 0.65,
    };
  });
  return { figures, misses, missing: null };
}
