import { targetName } from '@/lib/domain/target/target';
import { inSentence } from '../words/actor-words';
import { statementHref } from '../address/evidence-filter';
import type { StandingLine } from './standing-line';
import { labelWords } from '../words/standing-words';

/** What one statement more or less would change. */
export interface RestsOnOne {
  /** Labels that leaving one statement out would change, each with those statements. */
  readonly labels: readonly {
    readonly line: StandingLine;
    readonly words: string;
    readonly statements: readonly { readonly href: string; readonly words: string }[];
  }[];
  /** Holders and targets of which a single statement counts. */
  readonly single: readonly StandingLine[];
}

function wordsOf(line: StandingLine): string {
  const label = line.standing.kind === 'known' ? labelWords(line.standing.label, line.target) : '';
  return `${inSentence(line.holder)} on “${targetName(line.target)}”: ${label}`;
}

export function toRestsOnOne(lines: readonly StandingLine[]): RestsOnOne {
  return {
    labels: lines.flatMap((line) => {
      const { standing } = line;
      if (standing.kind !== 'known' || standing.restsOn.length === 0) return [];
      const statements = standing.restsOn.flatMap((key) =>
        line.evidence.filter(({ href }) => href === statementHref(key)),
      );
      return [{ line, words: wordsOf(line), statements }];
    }),
    single: lines.filter(({ standing }) => standing.kind === 'too-few' && standing.counted.length === 1),
  };
}
