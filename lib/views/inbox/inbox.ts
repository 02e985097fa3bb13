import { sureEnough } from '@/lib/domain/proposal/default-view';
import { lackOf, type Lack } from '@/lib/domain/proposal/lack';
import type { Proposal } from '@/lib/domain/proposal/proposal';
import {
  proposedFields,
  proposedNewSpeaker,
  proposedPrincipals,
  proposedSpeakerOf,
  targetKeyOf,
} from '@/lib/domain/proposal/proposed-fields';
import type { ReviewedProposal } from '@/lib/domain/proposal/review';
import type { StanceValue } from '@/lib/domain/stance/stance-value';
import { isEndpoint } from '@/lib/domain/second-coder/prompt';
import { longDay } from '../words/day-words';
import type { InboxNames } from './inbox-names';
import { decidingWords } from './deciding-words';
import { partSpans, toPieces, type PartSpan, type Piece } from './explained-quote';
import { markPassage, type MarkedRun } from './marked-passage';
import { modalityWords } from '../words/modality-words';
import { ruleWords } from '../words/rule-words';
import { toSecondOpinions, type SecondOpinionLine } from './second-reading';
import { capacityWords, modeWords } from '../words/statement-words';

export interface InboxLine {
  readonly id: number;
  readonly href: string;
  readonly speaker: string;
  readonly words: string;
  readonly state: ReviewedProposal['state'];
  readonly current: boolean;
  /** Below what comes first by default. */
  readonly unsure: boolean;
  /** Only the second machine coder found it. */
  readonly second: boolean;
}

export interface ProposedStanceLine {
  readonly target: string;
  readonly value: StanceValue;
  readonly words: readonly string[];
  /** How sure, and by which rules; an endpoint says neither. */
  readonly basis: string;
}

/** One proposal as a person decides about it. */
export interface InboxItem {
  readonly id: number;
  readonly speaker: string;
  /** Null: the words name somebody whom nobody has recorded. */
  readonly speakerSlug: string | null;
  readonly speakerWords: string;
  /** Null for what an endpoint found: it is not asked how sure it is. */
  readonly sure: string | null;
  /** Which machine proposes it. */
  readonly proposedBy: string;
  /** Another the words may mean; where it is chosen, the first one. */
  readonly swap: { readonly name: string; readonly href: string } | null;
  readonly swapped: boolean;
  readonly facts: readonly (readonly [string, string])[];
  /** The quote, with what each of its words is to the proposal. */
  readonly quote: readonly Piece[];
  /** The same for the article's text. */
  readonly spans: readonly PartSpan[];
  readonly said: { readonly start: number; readonly end: number };
  /** Another the words for the speaker may mean, and how likely; null for nobody. */
  readonly alternative: string | null;
  readonly stances: readonly ProposedStanceLine[];
  readonly opinions: readonly SecondOpinionLine[];
  readonly rules: readonly string[];
  /** Whom accepting it records for the first time, as the article introduces them; null for nobody. */
  readonly records: string | null;
  /** What keeps it from being accepted as it is; null for nothing. */
  readonly lacks: string | null;
}

export interface Inbox {
  readonly runs: readonly MarkedRun[];
  readonly lines: readonly InboxLine[];
  readonly item: InboxItem | null;
  readonly open: number;
  readonly decided: number;
  readonly previousHref: string | null;
  readonly nextHref: string | null;
}

export function inboxHref(article: string, at?: number, speaker?: string): string {
  const query = new URLSearchParams({
    article,
    ...(at === undefined ? {} : { at: String(at) }),
    ...(speaker === undefined ? {} : { speaker }),
  });
  return `/admin/inbox?${query.toString()}`;
}

export const proposalHref = (id: number): string => `/admin/inbox/${id}`;

const percent = (confidence: number): string => `${Math.round(confidence * 100)} % sure`;

const saidOf = ({ contentStart, contentEnd }: Proposal) => ({ start: contentStart, end: contentEnd });

function factsOf(found: Proposal, names: InboxNames): InboxItem['facts'] {
  const {
    addressees,
    claimedBy,
    via,
    saidOn,
    precision,
    modality,
    capacity,
    mode,
    cue,
    speaker: { met },
  } = found;
  const list = (slugs: readonly string[]): string =>
    slugs.map((slug) => names.actor(slug, met?.of?.slug === slug ? met.of.name : undefined)).join(', ');
  const some = (label: string, words: string): (readonly [string, string])[] => (words === '' ? [] : [[label, words]]);
  return [
    ['On behalf of', list(proposedPrincipals(found)) || capacityWords(capacity)],
    ...some('On whose word', claimedBy === null ? '' : names.actor(claimedBy)),
    ...some('To', list(addressees)),
    ['Said', longDay(saidOn, precision)],
    ['Wording', `${modeWords(mode)}, “${cue}”`],
    ['Meant as', modalityWords(modality)],
    ...some('Passed on by', list(via)),
  ];
}

function stancesOf(
  { extractor, found: { stances, start, quote } }: ReviewedProposal,
  names: InboxNames,
): ProposedStanceLine[] {
  return stances.map(({ target, value, evidence, rules, confidence }) => ({
    target: names.target(targetKeyOf(target)),
    value,
    basis: isEndpoint(extractor)
      ? 'as the model answered'
      : `${percent(confidence)}, by the rules: ${rules.map(ruleWords).join(', ')}`,
    words: decidingWords(quote, start, evidence),
  }));
}

const lackWords: Readonly<Record<Lack, string>> = {
  speaker: 'The speaker is not recorded: edit it to choose one or to add a new one, or reject it.',
  target: 'No target was found: edit it to name one, or reject it.',
  principal: 'On whose behalf is not known: edit it.',
};

/** The article's own words for the speaker where nobody is recorded by them. */
const metName = ({ speaker: { slug, text, met } }: Proposal): string => (slug === null ? (met?.name ?? text) : text);

const nameOf = (found: Proposal, slug: string | null, names: InboxNames): string =>
  slug === null ? found.speaker.text : names.actor(slug, metName(found));

/**
 * "Jane Doe, Foreign Minister, Ruritania": whom and what accepting records that neither the collection nor the built-in
 * list has.
 */
function recordsOf(found: Proposal, names: InboxNames): string | null {
  const person = proposedNewSpeaker(found);
  if (!person || names.actor(person.slug, '') === names.actor(person.slug, person.name)) return null;
  const { of } = found.speaker.met ?? {};
  const office = [person.title, of ? names.actor(of.slug, of.name) : ''].filter((part) => part !== '').join(', ');
  return `Accepting records ${person.name}${office === '' ? ', without an office' : `: ${office}`}.`;
}

/** The speaker an item is shown with, and the other one there is; `swapped` where that is the machine's first. */
function speakersOf(found: Proposal, asked: string | undefined) {
  const { runnerUp } = found.speaker;
  const first = proposedSpeakerOf(found);
  return runnerUp !== null && asked === runnerUp
    ? { chosen: runnerUp, other: first, swapped: true }
    : { chosen: first, other: runnerUp, swapped: false };
}

/** `speaker`: the slug chosen instead of the first; anything but the runner-up is passed over. */
export function toInboxItem(proposal: ReviewedProposal, names: InboxNames, speaker?: string): InboxItem {
  const { id, articleSlug, extractor, found } = proposal;
  const { text, confidence } = found.speaker;
  const { chosen, other, swapped } = speakersOf(found, speaker);
  const lack = lackOf(found, chosen);
  return {
    id,
    speakerSlug: chosen,
    speaker: nameOf(found, chosen, names),
    speakerWords: text,
    swapped,
    sure: isEndpoint(extractor) ? null : percent(swapped ? 1 - confidence : confidence),
    proposedBy: isEndpoint(extractor) ? `a second machine coder (${extractor})` : 'machine',
    swap:
      other === null
        ? null
        : { name: names.actor(other), href: inboxHref(articleSlug, id, swapped ? undefined : other) },
    facts: factsOf(found, names),
    spans: partSpans(found),
    said: saidOf(found),
    quote: toPieces(found.quote, found.start, partSpans(found), saidOf(found)),
    alternative:
      other === null || isEndpoint(extractor)
        ? null
        : `${names.actor(other)}, ${percent(swapped ? confidence : 1 - confidence)}`,
    stances: stancesOf(proposal, names),
    opinions: toSecondOpinions(proposal, names),
    rules: found.rules.map(ruleWords),
    lacks: lack && lackWords[lack],
    records: swapped ? null : recordsOf(found, names),
  };
}

const lineWords = (found: Proposal): string => proposedFields(found).summary;

/** `ordered` as they are to be reviewed; `at` names the one in front, else the first that is open is. */
export function toInbox(
  text: string,
  ordered: readonly ReviewedProposal[],
  names: InboxNames,
  asked: { readonly at: number | null; readonly speaker?: string | undefined },
): Inbox {
  const open = ordered.filter(({ state }) => state === 'open');
  const current = open.find(({ id }) => id === asked.at) ?? open[0] ?? null;
  const place = current ? open.indexOf(current) : -1;
  const hrefAt = (index: number): string | null => {
    const other = open[index];
    return other ? inboxHref(other.articleSlug, other.id) : null;
  };
  const evidence = ordered
    .filter(({ state }) => state !== 'rejected')
    .map(({ id, found }) => ({
      key: `proposal-${id}`,
      statementKey: String(id),
      summary: lineWords(found),
      start: found.start,
      end: found.end,
    }));
  return {
    runs: markPassage({ ordinal: 0, start: 0, end: text.length, sha256: '', text }, evidence),
    lines: ordered.map(({ id, articleSlug, extractor, found, state }) => ({
      id,
      state,
      href: inboxHref(articleSlug, id),
      words: lineWords(found),
      current: current?.id === id,
      unsure: found.confidence < sureEnough,
      second: isEndpoint(extractor),
      speaker: nameOf(found, proposedSpeakerOf(found), names),
    })),
    item: current && toInboxItem(current, names, asked.speaker),
    open: open.length,
    decided: ordered.length - open.length,
    previousHref: hrefAt(place - 1),
    nextHref: place === -1 ? null : hrefAt(place + 1),
  };
}

export interface InboxQuery {
  /** Null: the list of articles. */
  readonly article: string | null;
  readonly at: number | null;
  readonly speaker: string | undefined;
  readonly done: string;
}

/** What an address of the inbox asks for; a part that fits nothing is passed over. */
export function readInboxQuery(query: Readonly<Record<string, string | string[] | undefined>>): InboxQuery {
  const one = (name: string): string | undefined => (typeof query[name] === 'string' ? query[name] : undefined);
  const at = one('at');
  return {
    article: one('article') ?? null,
    at: at !== undefined && /^[1-9]\d{0,8}$/u.test(at) ? Number(at) : null,
    speaker: one('speaker'),
    done: one('done') ?? '',
  };
}
