import { writeFileSync } from 'node:fs';
import { builtInKnowledge } from '../../lib/extraction/knowledge/knowledge';
import { faultFeatureNames } from '../../lib/extraction/stance/fault-features';
import { countFaults } from '../../lib/extraction/stance/judged-actors';
import { f1 } from '../evaluate/f1';
import { sharedFolder } from '../evaluate/shared-folder';
import { readCouncilSentences } from '../evaluate/unscon-data';
import { minimise } from './minimise';

const file = 'lib/extraction/data/stance-fault.ts';
/** Evaluations are the rarer class and count more, by what maximises F1 across meetings. */
const settings = { penalty: 5, share: 2.75 };

interface Row {
  readonly counts: readonly number[];
  readonly faults: boolean;
  readonly meeting: string;
}

const scoreOf = (counts: readonly number[], weights: ArrayLike<number>): number =>
  counts.reduce((sum, count, index) => sum + count * (weights[index] ?? 0), 0);

function fit(rows: readonly Row[]): readonly number[] {
  const weights = minimise(
    (point, gradient) => {
      let loss = 0;
      point.forEach((weight, index) => {
        const penalty = index === 0 ? 0 : settings.penalty;
        loss += (penalty * weight * weight) / 2;
        gradient[index] = penalty * weight;
      });
      for (const { counts, faults } of rows) {
        const p = 1 / (1 + Math.exp(-scoreOf(counts, point)));
        const share = faults ? settings.share : 1;
        loss -= share * Math.log((faults ? p : 1 - p) + 1e-12);
        counts.forEach(
          (count, index) => (gradient[index] = (gradient[index] ?? 0) + share * (p - (faults ? 1 : 0)) * count),
        );
      }
      return loss;
    },
    faultFeatureNames.length,
    300,
  );
  return [...weights].map((weight) => Math.round(weight * 10) / 10);
}

/** F1 where each meeting is judged by weights fitted on the others. */
function acrossMeetings(rows: readonly Row[]): number {
  const meetings = [...new Set(rows.map(({ meeting }) => meeting))];
  const judged = meetings.flatMap((meeting) => {
    const weights = fit(rows.filter((row) => row.meeting !== meeting));
    return rows
      .filter((row) => row.meeting === meeting)
      .map(({ counts, faults }) => ({ faults, found: scoreOf(counts, weights) > 0 }));
  });
  return f1(
    judged.map(({ faults }) => faults),
    judged.map(({ found }) => found),
    true,
  );
}

/** Fits the weights of the rule that tells whether a sentence finds fault; the same data give the same file. */
function trainFaultRule(): void {
  const rows = readCouncilSentences(sharedFolder()).map(({ text, speaker, evaluation, meeting }): Row => ({
    counts: countFaults(text, speaker, builtInKnowledge),
    faults: evaluation !== null,
    meeting,
  }));
  console.log(`${rows.length} sentences; F1 across meetings ${acrossMeetings(rows).toFixed(4)}`);
  const weights = fit(rows);
  console.log(faultFeatureNames.map((name, index) => `${name} ${weights[index] ?? 0}`).join(', '));
  const words =
    'Weights of what `fault-features.ts` counts, in its order: ' +
    'fitted by bench/train/fault-rule.ts on the part of UNSCON for development, rounded to tenths.';
  writeFileSync(file, `/** ${words} */\nexport const faultWeights: readonly number[] = [${weights.join(', ')}];\n`);
}

trainFaultRule();
