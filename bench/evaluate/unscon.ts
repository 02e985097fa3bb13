import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtInKnowledge } from '../../lib/extraction/knowledge/knowledge';
import { type JudgedActor, judgedActorsOf } from '../../lib/extraction/stance/judged-actors';
import { speechReader } from '../../lib/extraction/stance/speech';
import { f1 } from './f1';
import type { Measurement } from './figure';
import { type CouncilSentence, readCouncilSentences } from './unscon-data';

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

interface SentenceJudgement extends CouncilSentence {
  readonly faulted: readonly JudgedActor[];
  /** The same where nothing is known of the sentences before. */
  readonly alone: readonly JudgedActor[];
}

const isFault = ({ value }: JudgedActor): boolean => value < 0;

/**
 * A negative evaluation is found when the sentence judges anybody below 0; its target is the one judged worst, then the
 * surest.
 */
function judge(sentences: readonly CouncilSentence[]): readonly SentenceJudgement[] {
  const read = speechReader(builtInKnowledge);
  return sentences.map((sentence) => ({
    ...sentence,
    faulted: read(sentence.text, sentence.speaker).filter(isFault),
    alone: judgedActorsOf(sentence.text, sentence.speaker, builtInKnowledge).filter(isFault),
  }));
}

const recallOf = (judged: readonly SentenceJudgement[], kind: 'direct' | 'indirect'): number => {
  const gold = judged.filter(({ evaluation }) => evaluation === kind);
  return share(gold.filter(({ faulted }) => faulted.length > 0).length, gold.length);
};

const missOf = ({ evaluation, country, speaker, faulted, text }: SentenceJudgement): string =>
  `unscon: ${speaker}, ${evaluation ?? 'no evaluation'}${country === null ? '' : ` of ${country}`}, read ` +
  `${faulted.map(({ actor, rules }) => `${actor ?? 'somebody'} (${rules.join(', ')})`).join('; ') || 'none'}: ` +
  text.replace(/\s+/g, ' ');

/**
 * F1 of "is there a negative evaluation", recall of direct and indirect ones, and how often the evaluated state is the
 * one read.
 */
export function measureUnscon(shared: string): Measurement {
  const folder = join(shared, 'benchmarks/unscon');
  if (!existsSync(folder)) return { figures: [], misses: [], missing: `UNSCON is not at ${folder}.` };
  const judged = judge(readCouncilSentences(shared));
  const gold = judged.map(({ evaluation }) => evaluation !== null);
  const found = judged.map(({ faulted }) => faulted.length > 0);
  const hits = judged.filter(({ evaluation, faulted }) => evaluation !== null && faulted.length > 0);
  const aimed = hits.filter(({ country }) => country !== null);
  const right = aimed.filter(({ country, faulted }) => faulted[0]?.actor === country);
  const rightAlone = aimed.filter(({ country, alone }) => alone[0]?.actor === country);
  const named = aimed.filter(({ country, faulted }) => faulted.some(({ actor }) => actor === country));
  const figure = (name: string, reached: number, floor: number | null = null, aim: number | null = null) => ({
    data: 'unscon dev',
    figure: name,
    reached,
    floor,
    aim,
  });
  return {
    figures: [
      figure('F1 of negative evaluation', f1(gold, found, true), 0.5, 0.62),
      figure('precision of negative evaluation', share(hits.length, found.filter(Boolean).length)),
      figure('recall of direct evaluations', recallOf(judged, 'direct')),
      figure('recall of indirect evaluations', recallOf(judged, 'indirect')),
      figure('target country, worst judged, on found ones', share(right.length, aimed.length), 0.55, 0.75),
      figure('target country, each sentence read alone', share(rightAlone.length, aimed.length)),
      figure('target country among all judged, on found ones', share(named.length, aimed.length)),
    ],
    misses: judged
      .filter(
        ({ evaluation, country, faulted }) =>
          (evaluation !== null) !== faulted.length > 0 || (country !== null && faulted[0]?.actor !== country),
      )
      .map(missOf),
    missing: null,
  };
}
