import type { Collection } from '@/lib/domain/collection/collection';
import type { CountingRule } from '@/lib/domain/stance/counting-rule';
import type { LeftOut, Observation } from '@/lib/domain/stance/observation';
import { withdrawnWords } from '../page/archive-state';
import { checkedWords, countOf, countingLine, leftOutOf, plural } from '../words/counting';
import { instantDay } from '../words/day-words';
import { madeWith } from '../words/product-words';

/** What every export says of itself. */
export interface ExportAbout {
  readonly source: string;
  /** Of Demarche, the release that made it. */
  readonly productVersion: string;
  readonly dataVersion: number;
  /** Instant of the version's change (ISO, UTC). */
  readonly dataVersionAt: string | null;
  readonly codebook: { readonly title: string; readonly version: number };
  readonly filter: string;
  readonly statements: number;
  readonly scores: number;
  readonly scoresCheckedByAPerson: number;
  readonly checked: string;
  /** What counts, in words, and how many stances do and do not. */
  readonly counting: string;
  readonly counted: number;
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>;
  /** Keys of statements that were published at this version and are withdrawn since: they are not here. */
  readonly withdrawnSince: readonly string[];
  readonly address: string;
  readonly citation: string;
}

interface Asked {
  readonly collection: Collection;
  readonly productVersion: string;
  readonly statements: number;
  /** What it holds where that is no number of statements: "58 actors". */
  readonly holds?: string;
  /** Null where no stance is counted. */
  readonly observations: readonly Observation[] | null;
  readonly filter: string;
  /** What a reader chose to have counted; the default without it. */
  readonly rule?: CountingRule;
  readonly withdrawn: readonly string[];
  /** Where exactly this can be had again, its version in it. */
  readonly address: string;
}

function scoresOf(observations: readonly Observation[]): Observation[] {
  return [...new Map(observations.map((one) => [`${one.statementKey} ${one.score.target.key}`, one])).values()];
}

export function toExportAbout({
  collection,
  productVersion,
  statements,
  holds = plural(statements, 'statement'),
  observations: found,
  filter,
  rule,
  withdrawn,
  address,
}: Asked): ExportAbout {
  const { codebook, version, versionAt } = collection;
  const observations = found ?? [];
  const scores = scoresOf(observations);
  const count = countOf(observations);
  const day = versionAt ? ` (${instantDay(versionAt)})` : '';
  return {
    source:
      `Demarche: ${codebook.title}. Statements as reported in ${plural(collection.articles, 'article')}; ` +
      'each row opens the sentence it rests on.',
    productVersion,
    dataVersion: version,
    dataVersionAt: versionAt,
    codebook: { title: codebook.title, version: codebook.number },
    filter,
    statements,
    scores: scores.length,
    scoresCheckedByAPerson: scores.filter(({ score }) => score.checked).length,
    checked: checkedWords(scores) ?? 'No stance to check',
    counting: found ? countingLine(count, rule) : 'It counts no stance.',
    counted: count.counted,
    leftOut: leftOutOf(count),
    withdrawnSince: withdrawn,
    address,
    citation:
      `Demarche, ${codebook.title}, data version ${version}${day}, codebook version ${codebook.number}: ${filter}, ` +
      `${holds}. ${address}`,
  };
}

/** The same in one line, for a cell. */
export function aboutLine({ citation, checked, withdrawnSince, productVersion }: ExportAbout): string {
  return [citation, `${checked}.`, withdrawnWords(withdrawnSince), `${madeWith(productVersion)}.`]
    .filter((part) => part !== null)
    .join(' ');
}

/** The same in a few lines, for the file that is read first. */
export const aboutLines = ({ source, citation, checked, counting, productVersion }: ExportAbout): string =>
  `${source}\n${citation}\n${checked}.\n${counting}\n${madeWith(productVersion)}.\n\n` +
  'Columns are explained in columns.json, the scale and the issues in codebook.md.\n';
