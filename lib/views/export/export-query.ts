import { evidenceHref, filterParts, parseEvidenceFilter, statementHref, type EvidenceFilter, type Query } from '../evidence-filter';
import { parseVersionQuery } from '../version-query';

/** What an export, or the page about taking it, is asked for: the filter of the lists, or one statement or article. */
export interface ExportQuery {
  readonly filter: EvidenceFilter;
  readonly statement: string | null;
  readonly article: string | null;
  readonly version: number | null;
  /** CSV begins with a byte order mark. */
  readonly bom: boolean;
  /** What could not be read, as it stood. */
  readonly ignored: readonly string[];
}

export type Taken = Partial<Pick<ExportQuery, 'filter' | 'statement' | 'article'>>;

const names = new Set<string>([...filterParts, 'statement', 'article', 'version', 'asOf', 'bom']);
const readKey = (value: Query[string]): string | null => (typeof value === 'string' && /^[\w-]{1,120}$/u.test(value) ? value : null);

function unread(query: Query, name: string, value: string | null): string[] {
  const given = query[name];
  return given === undefined || given === '' || value !== null ? [] : [`${name}=${[given].flat().join(', ')}`];
}

export function parseExportQuery(query: Query): ExportQuery {
  const { filter, ignored } = parseEvidenceFilter(query);
  const asked = parseVersionQuery(query);
  const [statement, article] = [readKey(query.statement), readKey(query.article)];
  const bom = query.bom === 'yes' || query.bom === 'no' ? query.bom : null;
  return {
    filter, statement, article, version: asked.version, bom: bom === 'yes',
    ignored: [
      ...ignored, ...asked.ignored, ...unread(query, 'statement', statement), ...unread(query, 'article', article), ...unread(query, 'bom', bom),
      ...Object.keys(query).filter((name) => !names.has(name)).map((name) => `${name}: no such part`),
    ],
  };
}

/** `?holder=china&version=181`: the same parts, always in the same order. Empty for none. */
export function exportParts({ filter = {}, statement, article }: Taken, more: readonly (readonly [string, string])[] = []): string {
  const parts = [
    ...filterParts.flatMap((part) => (filter[part] === undefined ? [] : [[part, filter[part]] as const])),
    ...(statement ? [['statement', statement] as const] : []),
    ...(article ? [['article', article] as const] : []),
    ...more,
  ];
  const text = parts.map(([name, value]) => `${name}=${encodeURIComponent(value).replace('%3A', ':')}`).join('&');
  return text === '' ? '' : `?${text}`;
}

export const exportTables = ['statements', 'reports', 'scores', 'observations'] as const;
export type ExportName = (typeof exportTables)[number] | 'collection';
export type ExportFormat = 'csv' | 'json' | 'zip';

/** `statements.csv` → its table and format; null for what there is not. The collection, all tables, comes as a zip. */
export function parseExportFile(file: string): { readonly name: ExportName; readonly format: ExportFormat } | null {
  const [name, format, ...more] = file.split('.');
  if (more.length > 0) return null;
  if (name === 'collection') return format === 'zip' ? { name, format } : null;
  const table = exportTables.find((one) => one === name);
  return table && (format === 'csv' || format === 'json') ? { name: table, format } : null;
}

/** `/export/statements.csv?holder=china&version=181`. */
export function exportHref(file: string, taken: Taken, version: number, bom = false): string {
  return `/export/${file}${exportParts(taken, [['version', String(version)], ...(bom ? [['bom', 'yes'] as const] : [])])}`;
}

/** The page on which a list or statement can be taken as a footnoted paragraph or a citation. */
export function takeHref(taken: Taken): string {
  return `/take${exportParts(taken)}`;
}

/** A page's address, with its filter, at a version. */
export function withVersion(address: string, version: number): string {
  return `${address}${address.includes('?') ? '&' : '?'}version=${version}`;
}

/** A statement's page at a version. */
export function statementAddress(key: string, version: number): string {
  return withVersion(statementHref(key), version);
}

/** The page that shows what was taken, at the version. */
export function listAddress({ filter = {}, statement, article }: Taken, version: number): string {
  if (statement) return statementAddress(statement, version);
  return withVersion(article ? `/articles/${encodeURIComponent(article)}` : evidenceHref(filter), version);
}
