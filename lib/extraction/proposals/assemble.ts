import type { CalendarDay } from '../../domain/calendar/calendar-day';
import type { Span } from '../../domain/article/span';
import { holderOn } from '../knowledge/holder';
import type { Knowledge } from '../knowledge/knowledge';
import type { UnrecordedPerson } from '../../domain/proposal/unrecorded-person';
import type { Proposal, ProposedStance } from '../../domain/proposal/proposal';
import type { Modality } from '../../domain/utterance/utterance';
import { unrecordedPerson } from '../speaker/unrecorded-person';
import type { Voice } from '../speaker/voice';
import type { StatementWords } from '../stance/judge-stances';
import type { StatementDate } from './date-anchors';
import { dateAll } from './dating';
import { toPassages, type Passage } from './merge';
import { modalityOf } from './modality';
import { sentenceAt, type ReadArticle, type Sentence } from './read-article';
import { sortOutRelays, type ReportedUtterance } from './relays';
import { confidenceOf, isStatement } from './selection';
import { withoutSummaries } from './summaries';
import { throughForum } from './forum';
import { findVoices } from './voices';
import { itemAt } from '../text/item-at';
import type { Draft } from './draft';

/** The tokens and mentions a stance reader wants of a draft. */
export const wordsOf = ({ proposal, sentences }: Draft): StatementWords => ({
  sentences: sentences.map((sentence) => sentence.tokens),
  content: { start: proposal.contentStart, end: proposal.contentEnd },
  cue: proposal.cue,
  modality: proposal.modality,
  holders: [...proposal.principals, ...(proposal.speaker.slug === null ? [] : [proposal.speaker.slug])],
  mentions: sentences.flatMap((sentence) => sentence.mentions),
});

/** Turns an article's attributions into proposals without stances, in the order of their evidence. */
export function assemble(article: ReadArticle, published: CalendarDay, knowledge: Knowledge): readonly Draft[] {
  const ministryOf = (principal: string): string | null =>
    holderOn(knowledge.holders, principal, 'foreign-ministry', published);
  const counts = (each: ReportedUtterance): boolean => isStatement(each, article.text, isHeadline(article, each));
  const told = sortOutRelays(findVoices(article, ministryOf), counts).filter(counts);
  const passages = throughForum(article, knowledge, toPassages(told).flatMap(bySpeaker));
  const dates = dateAll(article, passages, published);
  const drafts = passages.map((passage, index) => toDraft(article, passage, itemAt(dates, index), published));
  return withoutSummaries(introducedOnce(drafts, knowledge)).sort(
    (a, b) => a.proposal.start - b.proposal.start || a.proposal.end - b.proposal.end,
  );
}

/**
 * Whom nobody has recorded is met once: where the article says most of them, whichever of their statements that stands
 * in.
 */
function introducedOnce(drafts: readonly Draft[], knowledge: Knowledge): readonly Draft[] {
  const introduced = new Map<string, UnrecordedPerson>();
  const own = drafts.map(
    ({
      passage: {
        told: {
          voices: [voice, other],
        },
      },
      proposal,
    }) => {
      const met =
        voice && !other && proposal.speaker.slug === null && voice.sort === 'person'
          ? unrecordedPerson(voice, knowledge)
          : null;
      if (met && (met.title !== '' || !introduced.has(met.name)) && !introduced.get(met.name)?.of)
        introduced.set(met.name, met);
      return met;
    },
  );
  return drafts.map((draft, index) => {
    const met = introduced.get(own[index]?.name ?? '');
    return met ? { ...draft, proposal: { ...draft.proposal, speaker: { ...draft.proposal.speaker, met } } } : draft;
  });
}

const isHeadline = (article: ReadArticle, { sentence }: ReportedUtterance): boolean =>
  article.paragraphs[sentence.paragraph]?.paragraph.kind === 'headline';

/**
 * One side's account of what two persons of two sides said gives one statement for each; more sides together issue a
 * joint one.
 */
function bySpeaker(passage: Passage): readonly Passage[] {
  const { voices } = passage.told;
  const sides = new Set(voices.map((voice) => voice.principals[0] ?? voice.slug));
  if (voices.length !== 2 || sides.size !== 2 || !voices.every((voice) => voice.sort === 'person')) return [passage];
  return voices.map((voice) => ({ ...passage, told: { ...passage.told, voices: [voice] } }));
}

function toDraft(article: ReadArticle, passage: Passage, date: StatementDate, published: CalendarDay): Draft {
  const { told } = passage;
  const evidence = withStop(article.text, withAntecedent(article, passage));
  const speaker = itemAt(told.voices, 0);
  const content = article.text.slice(passage.content.start, passage.content.end);
  const parts = [told, ...passage.others];
  const modality = modalityOfParts(parts, content, speaker, date);
  const standing = modality === 'standing';
  const principals = [...new Set(told.voices.flatMap((voice) => voice.principals))];
  const proposal: Proposal = {
    start: evidence.start,
    end: evidence.end,
    quote: article.text.slice(evidence.start, evidence.end),
    contentStart: passage.content.start,
    contentEnd: passage.content.end,
    mode: modeOf(article, passage),
    cue: parts
      .map(({ attribution: { cue } }) => article.text.slice(cue.start, cue.end))
      .filter((cue, index, all) => all.indexOf(cue) === index)
      .join(' … '),
    spans: spansOf(passage),
    speaker: {
      slug: speaker.slug ?? standIn(speaker),
      text: [...new Set(told.voices.map((voice) => voice.text))].join(', '),
      confidence: speaker.confidence,
      runnerUp: speaker.runnerUp,
    },
    capacity: principals.length > 0 && !speaker.former ? 'official' : 'own',
    principals,
    addressees: addresseesOf(parts),
    via: [...new Set(told.via.flatMap((voice) => voice.slug ?? voice.principals[0] ?? []))],
    claimedBy: told.claimedBy,
    saidOn: standing ? published : date.on,
    precision: standing ? 'as-of' : date.precision,
    modality,
    stances: [] satisfies ProposedStance[],
    confidence: confidenceOf(told),
    rules: [
      ...new Set([
        ...parts.flatMap((each) => each.attribution.rules),
        ...told.voices.map((voice) => voice.rule),
        date.rule,
      ]),
    ].filter((rule) => rule !== ''),
  };
  return { proposal, passage, sentences: sentencesOver(article, evidence) };
}

/** The first of the parts' modalities that is more than an assertion. */
function modalityOfParts(
  parts: readonly ReportedUtterance[],
  content: string,
  speaker: Voice,
  date: StatementDate,
): Modality {
  const dated = date.rule === 'date-of-cue' && date.near === true;
  const body = speaker.sort === 'body' && speaker.slug !== null;
  return (
    parts.map((each) => modalityOf(each.attribution, content, dated, body)).find((each) => each !== 'asserted') ??
    'asserted'
  );
}

const spansOf = ({ told, others }: Passage): NonNullable<Proposal['spans']> => {
  const { source } = told.attribution;
  return {
    speaker: source && [source.start, source.end],
    cues: [told, ...others].map(({ attribution: { cue } }) => [cue.start, cue.end]),
  };
};

const utterances =
  'allegations?|charges?|accusations?|claims?|criticisms?|reports?|proposals?|offers?|demands?|requests?';
const anaphoric = new RegExp(String.raw`^(the|these|those|such|this|that|any|all) (${utterances})\W*$`, 'i');

function sentencesOver({ sentences }: ReadArticle, span: Span): readonly Sentence[] {
  const first = sentenceAt(sentences, span.start).index;
  let last = first;
  while (last + 1 < sentences.length && itemAt(sentences, last + 1).start < span.end) last++;
  return sentences.slice(first, last + 1);
}

/** "China denies the allegations": the sentence before says which; it belongs to the evidence. */
function withAntecedent(article: ReadArticle, { told, content, evidence }: Passage): Span {
  const before = article.sentences[told.sentence.index - 1];
  if (!anaphoric.test(article.text.slice(content.start, content.end)) || before?.paragraph !== told.sentence.paragraph)
    return evidence;
  return { start: before.start, end: evidence.end };
}

/** A body speaks where it names nobody: "Chinese officials" are China. */
const standIn = (voice: Voice): string | null =>
  voice.person === null && !voice.former ? (voice.principals[0] ?? null) : null;

/** The evidence takes in the full stop and the marks behind it. */
function withStop(text: string, span: Span): Span {
  let { end } = span;
  while (end < text.length && /[.?!”"’']/.test(text.charAt(end))) end++;
  return { start: span.start, end };
}

function modeOf(article: ReadArticle, { told, others, content }: Passage): Proposal['mode'] {
  const from = told.sentence.paragraph;
  const to = (others.at(-1) ?? told).sentence.paragraph;
  const quotes = article.paragraphs
    .slice(from, to + 1)
    .flatMap((each) => each.quotes)
    .filter((quote) => quote.depth === 0 && quote.start < content.end && content.start < quote.end);
  if (quotes.length === 0) return 'indirect';
  return itemAt(quotes, 0).start <= content.start && itemAt(quotes, quotes.length - 1).end >= content.end - 1
    ? 'direct'
    : 'mixed';
}

function addresseesOf(parts: readonly ReportedUtterance[]): string[] {
  const heard = parts.flatMap(({ attribution: { addressee }, sentence }) =>
    addressee ? sentence.mentions.filter((each) => each.start < addressee.end && addressee.start < each.end) : [],
  );
  return [...new Set(heard.flatMap((each) => each.actor ?? each.principal ?? []))];
}
