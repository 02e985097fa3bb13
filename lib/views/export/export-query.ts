import { defaultCounting, type CountingRule } from '@/lib/domain/stance/counting-rule';
import { modality } from '@/lib/domain/utterance/utterance';
import { evidenceHref, narrowedBy, statementHref, type EvidenceFilter } from '../address/evidence-filter';
import { isDefaultRule } from '../address/picture-filter';
import { article, bom, counting, narrowing, state, statement } from '../address/query/query-parts';
import { defineQuery, hrefOf, unknownParts, type Parts, type Query } from '../address/query/define-query';
import { fileParts, stateAsked } from '../address/version-query';

/** What an export, or the page about taking it, is asked for: the filter of the lists, or one statement or article. */
export interface ExportQuery {
  readonly filter: EvidenceFilter;
  readonly statement: string | null;
  readonly article: string | null;
  /** What counts. `modality` and `checked=yes` narrow the list and count alike. */
  readonly rule: CountingRule;
  readonly version: number | null;
  /** CSV begins with a byte order mark. */
  readonly bom: boolean;
  /** What could not be read, as it stood. */
  readonly ignored: readonly string[];
}

export type ExportChoice = Partial<Pick<ExportQuery, 'filter' | 'statement' | 'article' | 'rule'>>;

/** What counts and narrows nothing; the rest of a counting rule narrows the list, and counts alike. */
const { hearsay, private: privately, standing, namedOutlets, duplicates } = counting;
const onlyCounting = { hearsay, private: privately, standing, namedOutlets, duplicates } as const;
const counted = defineQuery(onlyCounting);
const asked = defineQuery({ ...narrowing, statement, article, ...onlyCounting, ...state, bom });

export function parseExportQuery(query: Query): ExportQuery {
  const { value, ignored } = asked.parse(query);
  const { version, ignored: unversioned } = stateAsked(value);
  const { statement: key = null, article: slug = null, bom: isMarked = false } = value;
  const filter = narrowedBy(value);
  return {
    filter,
    statement: key,
    article: slug,
    rule: {
      ...defaultCounting,
      ...counted.parse(query).value,
      modality: modality.safeParse(filter.modality).data ?? null,
      checked: filter.checked === 'yes',
    },
    version,
    bom: isMarked,
    ignored: [...ignored, ...unversioned, ...unknownParts(query, asked.parts)],
  };
}

/** `holder=china&hearsay=yes&version=181`: the same parts, always in the same order. */
function exportParts({ filter = {}, statement: key, article: slug, rule = defaultCounting }: ExportChoice): Parts {
  return asked.print({
    ...rule,
    checked: rule.checked ? 'yes' : null,
    ...narrowedBy(filter),
    statement: key,
    article: slug,
  });
}

export const exportTables = ['statements', 'reports', 'scores', 'observations'] as const;
export type TableName = (typeof exportTables)[number];
export type ExportName = TableName | 'collection';

/** `/export/statements.csv?holder=china&version=181`. */
export function exportHref(file: string, choice: ExportChoice, version: number, isMarked = false): string {
  return hrefOf(`/export/${file}`, { ...exportParts(choice), ...fileParts(version, isMarked) });
}

/** The page on which a list or statement can be taken as a footnoted paragraph or a citation. */
export function takeHref(choice: ExportChoice): string {
  return hrefOf('/take', exportParts(choice));
}

/** A page's address, with its filter, at a version. */
export function withVersion(address: string, version: number): string {
  return `${address}${address.includes('?') ? '&' : '?'}version=${version}`;
}

/** A statement's page at a version. */
export function statementAddress(key: string, version: number): string {
  return withVersion(statementHref(key), version);
}

/** Whether what counts is no more than the page of the list says by itself. */
const countsAsListed = (rule: CountingRule): boolean => isDefaultRule({ ...rule, modality: null, checked: false });

/** The page that shows what was taken, at the version: the list's own, or the one on which it is taken along. */
export function listAddress(choice: ExportChoice, version: number): string {
  const { filter = {}, statement, article, rule = defaultCounting } = choice;
  if (!countsAsListed(rule)) return withVersion(takeHref(choice), version);
  if (statement) return statementAddress(statement, version);
  return withVersion(article ? `/articles/${encodeURIComponent(article)}` : evidenceHref(filter), version);
}
