import { defaultCounting, type CountingRule } from '@/lib/domain/stance/counting-rule';
import { modality } from '@/lib/domain/utterance/utterance';
import {
  evidenceHref,
  filterParts,
  parseEvidenceFilter,
  statementHref,
  type EvidenceFilter,
  type Query,
} from '../address/evidence-filter';
import { isDefaultRule, parsePictureFilter, pictureQuery } from '../address/picture-filter';
import { fileParts, parseVersionQuery } from '../address/version-query';

/** What an export, or the page about taking it, is asked for: the filter of the lists, or one statement or article. */
export interface ExportQuery {
  readonly filter: EvidenceFilter;
  readonly statement: string | null;
  readonly article: string | null;
  /** What counts. `modality` and `reviewed=yes` narrow the list and count alike. */
  readonly rule: CountingRule;
  readonly version: number | null;
  /** CSV begins with a byte order mark. */
  readonly bom: boolean;
  /** What could not be read, as it stood. */
  readonly ignored: readonly string[];
}

export type ExportChoice = Partial<Pick<ExportQuery, 'filter' | 'statement' | 'article' | 'rule'>>;

/** The parts of the pictures' addresses that say what counts and narrow nothing. */
const countingParts = ['hearsay', 'private', 'standing', 'outlets', 'count'] as const;

const names = new Set<string>([...filterParts, ...countingParts, 'statement', 'article', 'version', 'asOf', 'bom']);
const readKey = (value: Query[string]): string | null =>
  typeof value === 'string' && /^[\w-]{1,120}$/u.test(value) ? value : null;

function unread(query: Query, name: string, value: string | null): string[] {
  const given = query[name];
  return given === undefined || given === '' || value !== null ? [] : [`${name}=${[given].flat().join(', ')}`];
}

function readRule(
  query: Query,
  filter: EvidenceFilter,
): { readonly rule: CountingRule; readonly ignored: readonly string[] } {
  const asked = Object.fromEntries(countingParts.map((part) => [part, query[part]]));
  const {
    filter: { rule },
    ignored,
  } = parsePictureFilter(asked);
  return {
    rule: {
      ...rule,
      modality: modality.safeParse(filter.modality).data ?? null,
      checkedOnly: filter.reviewed === 'yes',
    },
    ignored,
  };
}

export function parseExportQuery(query: Query): ExportQuery {
  const { filter, ignored } = parseEvidenceFilter(query);
  const asked = parseVersionQuery(query);
  const counting = readRule(query, filter);
  const [statement, article] = [readKey(query.statement), readKey(query.article)];
  const bom = query.bom === 'yes' || query.bom === 'no' ? query.bom : null;
  return {
    filter,
    statement,
    article,
    rule: counting.rule,
    version: asked.version,
    bom: bom === 'yes',
    ignored: [
      ...ignored,
      ...counting.ignored,
      ...asked.ignored,
      ...unread(query, 'statement', statement),
      ...unread(query, 'article', article),
      ...unread(query, 'bom', bom),
      ...Object.keys(query)
        .filter((name) => !names.has(name))
        .map((name) => `${name}: no such part`),
    ],
  };
}

/** `?holder=china&hearsay=yes&version=181`: the same parts, always in the same order. Empty for none. */
function exportParts(
  { filter = {}, statement, article, rule = defaultCounting }: ExportChoice,
  more: readonly (readonly [string, string])[] = [],
): string {
  const counted = pictureQuery({ rule, on: null });
  const narrowing = {
    ...(counted.modality ? { modality: counted.modality } : {}),
    ...(counted.reviewed ? { reviewed: counted.reviewed } : {}),
    ...filter,
  };
  const parts = [
    ...filterParts.flatMap((part) => (narrowing[part] === undefined ? [] : [[part, narrowing[part]] as const])),
    ...(statement ? [['statement', statement] as const] : []),
    ...(article ? [['article', article] as const] : []),
    ...countingParts.flatMap((part) => (counted[part] === undefined ? [] : [[part, counted[part]] as const])),
    ...more,
  ];
  const text = parts.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%3A', ':')}`).join('&');
  return text === '' ? '' : `?${text}`;
}

export const exportTables = ['statements', 'reports', 'scores', 'observations'] as const;
export type TableName = (typeof exportTables)[number];
export type ExportName = TableName | 'collection';

/** `/export/statements.csv?holder=china&version=181`. */
export function exportHref(file: string, choice: ExportChoice, version: number, bom = false): string {
  return `/export/${file}${exportParts(choice, fileParts(version, bom))}`;
}

/** The page on which a list or statement can be taken as a footnoted paragraph or a citation. */
export function takeHref(choice: ExportChoice): string {
  return `/take${exportParts(choice)}`;
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
const countsAsListed = (rule: CountingRule): boolean => isDefaultRule({ ...rule, modality: null, checkedOnly: false });

/** The page that shows what was taken, at the version: the list's own, or the one on which it is taken along. */
export function listAddress(choice: ExportChoice, version: number): string {
  const { filter = {}, statement, article, rule = defaultCounting } = choice;
  if (!countsAsListed(rule)) return withVersion(takeHref(choice), version);
  if (statement) return statementAddress(statement, version);
  return withVersion(article ? `/articles/${encodeURIComponent(article)}` : evidenceHref(filter), version);
}
