import { reportMode } from '../report/report';
import { faultAt, type CellFault, type FaultBody } from './cell-fault';
import { findQuote } from './find-quote';
import type { NameReader } from './name-reader';
import { readDay, readWord } from './read-fields';
import type { ColumnName } from './sheet-column';
import type { NamedArticle } from './sheet-known';
import { plainWords, textOf, type SheetRow } from './sheet-mapping';
import type { AddedReport, ArticleSource, PlannedChange } from './sheet-plan';

type ReportAddition =
  { readonly added: AddedReport; readonly changes: readonly PlannedChange[] } | { readonly fault: CellFault };

const textsOf =
  (row: SheetRow) =>
  (column: ColumnName): string =>
    textOf(row, column);

/** The stored article a row names; one of another outlet with the same title is another. */
export function articleOf(row: SheetRow, names: NameReader): NamedArticle | null {
  const text = textsOf(row);
  const found = names.article(text('article')) ?? names.article(text('article_title')) ?? names.article(text('source'));
  if (!found || found.slug === text('article')) return found;
  return text('outlet') === '' || plainWords(text('outlet')) === plainWords(found.outlet) ? found : null;
}

const hostOf = (address: string): string | null => /^https?:\/\/(?:www\.)?([^/:?#]+)/iu.exec(address)?.[1] ?? null;

/** What the row says of an article that is not stored; `FaultBody` in place of a day that is none. */
function sourceOf(
  row: SheetRow,
  saidOn: string,
): ArticleSource | { readonly column: ColumnName; readonly body: FaultBody } {
  const text = textsOf(row);
  const [title] = [text('article_title'), text('article'), text('source')].filter((one) => one !== '');
  if (title === undefined) return { column: 'article', body: { code: 'missing' } };
  const published = text('published_on') === '' ? null : readDay(text('published_on'));
  if (published && !published.ok) return { column: 'published_on', body: published.refusal };
  const day = published ? 'As in an imported sheet.' : 'Not given: the day of the statement.';
  const source = text('source') === '' ? '' : ` Source: ${text('source')}`;
  return {
    title,
    outlet: text('outlet') === '' ? (hostOf(text('source')) ?? hostOf(text('article'))) : text('outlet'),
    publishedOn: published?.value ?? saidOn,
    publishedBasis: `${day} Only the quoted passages are stored, one after the other.${source}`,
  };
}

const shownColumns = [
  'article',
  'article_title',
  'outlet',
  'published_on',
  'source',
  'quote',
  'mode',
  'cue',
  'relayed_by',
] as const;

/** A row as a new report: its quote is found in the stored article, or brings its own. */
export function newReport(row: SheetRow, saidOn: string, names: NameReader): ReportAddition {
  const text = textsOf(row);
  const fault = (body: FaultBody, column: ColumnName): ReportAddition => ({ fault: faultAt(body, row.line, column) });
  const quote = text('quote');
  if (quote === '') return fault({ code: 'missing' }, 'quote');
  const mode =
    text('mode') === ''
      ? { ok: true as const, value: /^["“”«»„‘’]/u.test(quote) ? ('direct' as const) : ('indirect' as const) }
      : readWord(text('mode'), reportMode);
  if (!mode.ok) return fault(mode.refusal, 'mode');
  const relays = names.actors(text('relayed_by'));
  if (!relays.ok) return fault(relays.refusal, 'relayed_by');
  const words = {
    quote,
    mode: mode.value,
    cue: text('cue'),
    relays: relays.value,
    matchBasis: 'named' as const,
    note: null,
  };
  const changes = shownColumns
    .filter((column) => text(column) !== '')
    .map((column) => ({ line: row.line, column, before: null, after: text(column) }));
  const article = articleOf(row, names);
  if (article) {
    if (article.publication === 'withdrawn') return fault({ code: 'article-not-public' }, 'article');
    const found = findQuote(article, quote, text('start') === '' ? null : Number.parseInt(text('start'), 10));
    return found.ok
      ? { added: { ...words, article: article.slug, ...found.value }, changes }
      : fault(found.refusal, 'quote');
  }
  const source = sourceOf(row, saidOn);
  return 'body' in source ? fault(source.body, source.column) : { added: { ...words, source }, changes };
}
