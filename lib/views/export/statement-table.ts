import type { Report } from '@/lib/domain/report/report';
import { holdersOf, type Statement } from '@/lib/domain/statement/statement';
import { joined, toTable, type Column, type ExportSource, type ExportTable } from './export-table';

const slugs = (actors: readonly { readonly slug: string }[]): string | null => joined(actors.map(({ slug }) => slug));

const statementColumns: readonly Column<Statement>[] = [
  {
    name: 'statement',
    means: 'key of the statement: one utterance, however many outlets carry it',
    of: ({ key }) => key,
  },
  {
    name: 'said_on',
    means: 'day it was said (ISO); the first day of the period where the precision is week or month',
    of: ({ saidOn }) => saidOn,
  },
  {
    name: 'precision',
    means: 'how exactly the day is known: day, week, month, or as-of for a general position',
    of: ({ precision }) => precision,
  },
  { name: 'speaker', means: 'slug of who said it', of: ({ speaker }) => speaker.slug },
  { name: 'speaker_name', means: 'name of who said it', of: ({ speaker }) => speaker.name },
  { name: 'capacity', means: 'official: for a principal; own: a private voice', of: ({ capacity }) => capacity },
  {
    name: 'holders',
    means: 'slugs of those in whose name it was said',
    of: (statement) => slugs(holdersOf(statement).map(({ actor }) => actor)),
  },
  {
    name: 'on_the_word_of',
    means: 'slugs of those on whose word alone a holder is known',
    of: ({ principals }) => slugs(principals.flatMap(({ claimedBy }) => claimedBy ?? [])),
  },
  { name: 'addressees', means: 'slugs of those it was said to', of: ({ addressees }) => slugs(addressees) },
  { name: 'occasion', means: 'slug of the call, meeting or speech', of: ({ occasion }) => occasion?.slug ?? null },
  { name: 'venue', means: 'where it was said', of: ({ venue }) => venue },
  { name: 'modality', means: 'asserted, conditional, hoped, committed or standing', of: ({ modality }) => modality },
  { name: 'condition', means: 'what a conditional statement depends on', of: ({ condition }) => condition },
  { name: 'summary', means: 'the statement in one sentence, in our words', of: ({ summary }) => summary },
  { name: 'reports', means: 'number of articles that carry it', of: ({ reports }) => reports.length },
  {
    name: 'outlets',
    means: 'slugs of the outlets that carry it',
    of: ({ reports }) => slugs(reports.map(({ article }) => article.outlet)),
  },
  {
    name: 'address',
    means: 'its page at this data version',
    of: ({ key }, { statementAddress }) => statementAddress(key),
  },
];

export const statementTable = (source: ExportSource): ExportTable =>
  toTable(source.statements, statementColumns, source);

interface Reported {
  readonly statement: Statement;
  readonly report: Report;
}

const reportColumns: readonly Column<Reported>[] = [
  {
    name: 'report',
    means: 'key of the report: one article’s rendering of a statement',
    of: ({ report }) => report.key,
  },
  { name: 'statement', means: 'key of the statement', of: ({ statement }) => statement.key },
  { name: 'article', means: 'slug of the article', of: ({ report }) => report.article.slug },
  { name: 'article_title', means: 'title of the article', of: ({ report }) => report.article.title },
  { name: 'outlet', means: 'name of who published it', of: ({ report }) => report.article.outlet.name },
  { name: 'published_on', means: 'day it was published (ISO)', of: ({ report }) => report.article.publishedOn },
  { name: 'mode', means: 'direct, indirect or mixed quotation', of: ({ report }) => report.mode },
  {
    name: 'relayed_by',
    means: 'slugs of those who relay it, outermost last',
    of: ({ report }) => slugs(report.relays),
  },
  { name: 'quote', means: 'the words of the article, verbatim', of: ({ report }) => report.quote },
  {
    name: 'start',
    means: 'where the quote begins in the stored text, in UTF-16 code units',
    of: ({ report }) => report.span.start,
  },
  { name: 'end', means: 'where it ends', of: ({ report }) => report.span.end },
  {
    name: 'intact',
    means: 'whether the stored text still holds the quote at that place',
    of: ({ report }) => report.intact,
  },
  {
    name: 'address',
    means: 'the statement’s page at this data version',
    of: ({ statement }, { statementAddress }) => statementAddress(statement.key),
  },
];

export const reportTable = (source: ExportSource): ExportTable =>
  toTable(
    source.statements.flatMap((statement) => statement.reports.map((report) => ({ statement, report }))),
    reportColumns,
    source,
  );
