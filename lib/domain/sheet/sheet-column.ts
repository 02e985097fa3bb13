import { z } from 'zod';

export const columnName = z.enum([
  'statement',
  'report',
  'summary',
  'speaker',
  'capacity',
  'principals',
  'addressees',
  'occasion',
  'said_on',
  'precision',
  'venue',
  'modality',
  'condition',
  'article',
  'article_title',
  'outlet',
  'published_on',
  'source',
  'quote',
  'start',
  'mode',
  'cue',
  'relayed_by',
  'target',
  'target_name',
  'value',
  'reason',
  'coder',
  'state',
  'checked_by_a_person',
  'version',
]);
export type ColumnName = z.infer<typeof columnName>;

/**
 * What a column is about: editing a cell of `told` columns of a known row is refused, since it is not the row's to say.
 */
type ColumnPart = 'key' | 'statement' | 'report' | 'stance' | 'told';

export interface SheetColumn {
  readonly name: ColumnName;
  readonly part: ColumnPart;
  readonly means: string;
  /** Headings by which other sheets call it: small letters, words parted by a space. */
  readonly alsoCalled: readonly string[];
  /** Whether an export has it. */
  readonly exported: boolean;
}

const column = (
  name: ColumnName,
  part: ColumnPart,
  means: string,
  alsoCalled: readonly string[] = [],
  exported = true,
): SheetColumn => ({ name, part, means, alsoCalled, exported });

/** Every column of a sheet, in the order an export has them. */
export const sheetColumns: readonly SheetColumn[] = [
  column(
    'statement',
    'key',
    'key of the statement; leave it, it finds the statement again. In a new row: ' +
      'empty, or a name of your own that joins rows to one statement',
    ['statement key', 'statement id', 'id', 'key', 'case id'],
  ),
  column('report', 'key', 'key of the report: one article’s rendering of the statement; empty in a new row', [
    'report key',
    'report id',
  ]),
  column('summary', 'statement', 'the statement in one sentence, in our words', [
    'claim',
    'content',
    'description',
    'paraphrase',
    'statement text',
  ]),
  column('speaker', 'statement', 'who said it: slug, name or another name of an actor', [
    'actor',
    'source actor',
    'who',
    'said by',
    'speaker name',
    'country',
    'state',
  ]),
  column('capacity', 'statement', 'official: for a principal; own: a private voice', []),
  column(
    'principals',
    'statement',
    'on whose behalf, parted by “;”; “taliban (claimed by china)” where it is known on another’s word alone',
    ['principal', 'on behalf of', 'holder', 'holders'],
  ),
  column('addressees', 'statement', 'who it was said to, parted by “;”', [
    'addressee',
    'said to',
    'audience',
    'recipient',
  ]),
  column('occasion', 'statement', 'the call, meeting or speech: slug or title', ['event', 'meeting']),
  column(
    'said_on',
    'statement',
    'the day it was said, such as 2021-07-28; the first day of the period where the precision is week or month',
    ['date', 'day', 'when', 'said', 'statement date', 'date of statement'],
  ),
  column('precision', 'statement', 'how exactly the day is known: day, week, month, or as-of for a general position', [
    'date precision',
  ]),
  column('venue', 'statement', 'where it was said', ['place', 'location']),
  column('modality', 'statement', 'asserted, conditional, hoped, committed or standing', []),
  column('condition', 'statement', 'what a conditional statement depends on', []),
  column('article', 'report', 'slug of a stored article, or the title of one that is not stored', [
    'article slug',
    'article id',
    'document',
  ]),
  column('article_title', 'told', 'title of the article', ['title', 'headline']),
  column('outlet', 'told', 'who published it', ['paper', 'publisher', 'newspaper', 'publication', 'medium']),
  column('published_on', 'told', 'the day it was published', ['publication date', 'published', 'date published']),
  column(
    'source',
    'told',
    'address or reference of an article that is not stored',
    ['url', 'link', 'source url', 'reference', 'address'],
    false,
  ),
  column('quote', 'report', 'the words of the article, to the letter', [
    'quotation',
    'text',
    'passage',
    'excerpt',
    'verbatim',
    'sentence',
  ]),
  column('start', 'report', 'where the quote begins in the stored text, in UTF-16 code units', ['offset']),
  column('mode', 'report', 'direct, indirect or mixed quotation', []),
  column('cue', 'report', 'the words that attribute it, such as “said”', ['verb']),
  column('relayed_by', 'report', 'who relays it, outermost last, parted by “;”', ['via', 'relayed']),
  column('target', 'stance', 'what the stance is toward: issue:slug or actor:slug, or the label or name', [
    'issue',
    'topic',
    'toward',
    'target key',
    'policy',
  ]),
  column('target_name', 'told', 'its name', []),
  column(
    'value',
    'stance',
    'the score in force, -2 (rejects) to 2 (backs); empty where it is not settled. Emptied: no stance',
    ['score', 'stance', 'position', 'rating', 'stance value'],
  ),
  column('reason', 'stance', 'why this value', ['rationale', 'justification', 'comment', 'note', 'notes']),
  column(
    'coder',
    'stance',
    'who judged it; empty: whoever imports the sheet. Empty in an export: a score in force is nobody’s alone',
    ['annotator', 'coded by', 'analyst', 'rater'],
  ),
  column('state', 'told', 'settled, or open where coders differ and nobody has settled it', []),
  column('checked_by_a_person', 'told', 'whether a person judged the same or settled it', []),
  column('version', 'key', 'the data version of the export; leave it, it tells your edits from those made since', [
    'data version',
  ]),
];
