import { findWords, findWordsAt, mostPlaces, wordsAt } from '@/lib/domain/article/find-words';
import type { Passage, Span } from '@/lib/domain/article/span';
import type { CommandRefusal } from '@/lib/domain/change/refusal';
import { handRecord, type HandRecord } from '@/lib/domain/proposal/review';
import { modeOfWords } from '@/lib/domain/report/mode-of-words';
import { reportMode } from '@/lib/domain/report/report';
import { nobodyNew, parseCoded, readCodedValues, type CodedValues } from '../form/coded-form';
import { statementHref } from '../address/evidence-filter';
import type { Query } from '../address/query/define-query';
import type { Option } from '../form/fields-desk';
import { textOf } from '../form/form-state';
import { proposalHref } from './inbox';
import type { MatchedValues } from './same-utterance';
import { modeWords } from '../words/statement-words';

/** One of several places where the typed words stand, with what stands around them. */
export interface PlaceChoice {
  /** Offset into the whole article, as it is sent. */
  readonly place: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** A statement found by reading, as typed. */
export interface HandRecordValues extends CodedValues, MatchedValues {
  readonly article: string;
  readonly words: string;
  /** Where the words begin in the whole article; empty where nobody has said. */
  readonly place: string;
  readonly places: readonly PlaceChoice[];
  /** Empty: as the quotation marks show. */
  readonly mode: string;
  readonly cue: string;
  /** The key of a statement that these words are said to report again; empty for one of their own. */
  readonly reportOf: string;
  /** What holds these words already. */
  readonly instead: { readonly href: string; readonly words: string } | null;
}

const offset = (text: Query[string]): number | null =>
  typeof text === 'string' && /^\d{1,8}$/u.test(text) ? Number(text) : null;

/** The words that an address asks for; null for none, or where none are. */
export function pickedSpan({ start, end }: Query): Span | null {
  const [from, to] = [offset(start), offset(end)];
  return from === null || to === null || to <= from ? null : { start: from, end: to };
}

/** The form before anything is typed: dated by the article, until somebody knows the day. */
export function noHandRecord(
  article: string,
  publishedOn: string,
  passages: readonly Passage[],
  picked: Span | null,
): HandRecordValues {
  const words = picked === null ? '' : (wordsAt(passages, picked)?.words ?? '');
  return {
    article,
    words,
    place: words === '' ? '' : String(picked?.start),
    places: [],
    mode: '',
    cue: '',
    instead: null,
    same: null,
    seen: '',
    reportOf: '',
    statementKey: '',
    fieldsVersion: '',
    editReason: '',
    summary: '',
    speaker: '',
    capacity: 'official',
    principals: [],
    addressees: [],
    occasion: '',
    saidOn: publishedOn,
    precision: 'as-of',
    venue: '',
    modality: 'asserted',
    condition: '',
    stances: [],
    ...nobodyNew,
  };
}

export const readHandRecord = (form: FormData): HandRecordValues => ({
  ...readCodedValues(form),
  article: textOf(form, 'article'),
  words: textOf(form, 'words'),
  place: textOf(form, 'place'),
  places: [],
  mode: textOf(form, 'mode'),
  cue: textOf(form, 'cue'),
  instead: null,
  same: null,
  seen: textOf(form, 'seen'),
  reportOf: textOf(form, 'reportOf'),
});

/** What holds the words already that a refusal is about; null for any other. */
export function insteadOf(refusal: CommandRefusal): HandRecordValues['instead'] {
  if (refusal.code === 'already-recorded')
    return { href: statementHref(refusal.statement), words: 'Open the statement' };
  return refusal.code === 'proposed-already'
    ? { href: proposalHref(refusal.proposal), words: 'Open the proposal' }
    : null;
}

/** How an article can bring words. */
export const modeOptions: readonly Option[] = reportMode.options.map((slug) => ({ slug, name: modeWords(slug) }));

const around = 60;

const toChoice =
  (passages: readonly Passage[]) =>
  (span: Span): PlaceChoice[] => {
    const found = wordsAt(passages, span, around);
    if (!found) return [];
    const { before, words, after } = found;
    // A word that was cut is left out.
    return [
      {
        place: String(span.start),
        words,
        before: before.length < around ? before : `… ${before.replace(/^\S*\s+/u, '')}`,
        after: after.length < around ? after : `${after.replace(/\s+\S*$/u, '')} …`,
      },
    ];
  };

const onlyExcerpts = (passages: readonly Passage[], length: number): boolean =>
  passages.reduce((sum, { start, end }) => sum + end - start, 0) < length;

type SpanAnswer = { readonly span: Span | null; readonly places: readonly PlaceChoice[]; readonly fault: string };

/** The span meant by what was typed, or what is to be said at the field; several places are to be chosen from. */
function placeOf(
  { passages, length }: { readonly passages: readonly Passage[]; readonly length: number },
  { words, place }: HandRecordValues,
): SpanAnswer {
  const spans = findWords(passages, words);
  const choices = spans.length > 1 && spans.length <= mostPlaces ? spans.flatMap(toChoice(passages)) : [];
  const fail = (fault: string): SpanAnswer => ({ span: null, places: choices, fault });
  const chosen = /^\d{1,8}$/u.test(place) ? findWordsAt(passages, words, Number(place)) : null;
  if (chosen) return { span: chosen, places: choices, fault: '' };
  if (words.trim() === '') return fail('Give the words, as they stand in the article.');
  const [only] = spans;
  if (!only)
    return fail(
      'These words are not in the stored text: only quotation marks and spaces may differ.' +
        (onlyExcerpts(passages, length) ? ' Only excerpts of this article are stored.' : ''),
    );
  if (spans.length > mostPlaces)
    return fail(`These words stand in more than ${mostPlaces} places: give more of the sentence.`);
  return spans.length === 1
    ? { span: only, places: [], fault: '' }
    : fail(`These words stand in ${spans.length} places: choose one.`);
}

/** Mode and cue; where no mode was chosen, the one that the words' quotation marks say. */
const parseOwn = ({ mode, cue }: HandRecordValues, quote: string) =>
  handRecord.pick({ mode: true, cue: true }).safeParse({ mode: mode === '' ? modeOfWords(quote) : mode, cue });

/**
 * As typed → what the command takes, or what is wrong with each field. The words recorded are the article's own, where
 * those typed were found. `values` are as typed, with the places to choose from.
 */
export function parseHandRecord(
  stored: { readonly passages: readonly Passage[]; readonly length: number },
  typed: HandRecordValues,
) {
  const { span, places, fault } = placeOf(stored, typed);
  const values: HandRecordValues = { ...typed, places };
  const coded = parseCoded(typed);
  const quote = span && wordsAt(stored.passages, span)?.words;
  const own = parseOwn(typed, quote ?? '');
  if (coded.ok && own.success && span && quote) {
    const input: HandRecord = { ...coded.input, ...own.data, ...span, quote, article: typed.article, reportOf: null };
    return { ok: true as const, input, values };
  }
  const ofWords = span ? [] : [{ path: ['words'], message: fault }];
  return {
    ok: false as const,
    issues: [...ofWords, ...(coded.ok ? [] : coded.issues), ...(own.error?.issues ?? [])],
    values,
  };
}
