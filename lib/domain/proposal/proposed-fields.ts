import type { StatementFields } from '../statement/statement-input';
import { slugOfUnrecorded } from './unrecorded-person';
import type { Proposal } from './proposal';
import type { NewSpeaker } from './review';

const longestSummary = 300;

function shortened(words: string): string {
  const plain = words.replace(/\s+/gu, ' ').trim();
  if (plain.length <= longestSummary) return plain;
  const cut = plain.slice(0, longestSummary);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}

/** The words said, without who said them. */
export const contentOf = ({ quote, start, contentStart, contentEnd }: Proposal): string =>
  quote.slice(contentStart - start, contentEnd - start);

/** Until a person words it: the speaker and the quoted words, or the article's own sentence. */
function summaryOf(found: Proposal): string {
  if (found.mode !== 'direct') return shortened(found.quote);
  return shortened(
    `${found.speaker.text}: “${contentOf(found)
      .trim()
      .replace(/^["“”‘’«»']+|["“”‘’«»',]+$/gu, '')}”`,
  );
}

/** The speaker by slug, recorded or met for the first time; null where the words name nobody. */
export const proposedSpeakerOf = ({ speaker: { slug, met } }: Proposal): string | null =>
  slug ?? (met ? slugOfUnrecorded(met) : null);

/** On whose behalf, by slug; whoever is met speaks for whose office they hold. */
export function proposedPrincipals({ principals, speaker: { slug, met } }: Proposal): readonly string[] {
  return principals.length === 0 && slug === null && met?.official === true && met.of ? [met.of.slug] : principals;
}

/** Whom accepting the proposal records: the person met, and whose office it is where nobody knows it. */
export function proposedNewSpeaker({ speaker: { slug, met } }: Proposal): NewSpeaker | null {
  if (slug !== null || !met) return null;
  const { name, title, of } = met;
  return {
    slug: slugOfUnrecorded(met),
    name,
    title,
    of: of?.slug ?? null,
    ...(of && !of.known ? { newOf: { slug: of.slug, name: of.name, kind: of.kind } } : {}),
  };
}

/**
 * A proposal as the fields of the statement it would become. Without a speaker that can be told that field is empty.
 */
export function proposedFields(found: Proposal): StatementFields {
  const { claimedBy, addressees, saidOn, precision, modality, speaker } = found;
  const principals = proposedPrincipals(found);
  return {
    summary: summaryOf(found),
    speaker: proposedSpeakerOf(found) ?? '',
    capacity: principals.length > found.principals.length ? 'official' : found.capacity,
    principals: principals.map((actor) => ({ actor, claimedBy: claimedBy === actor ? null : claimedBy })),
    addressees: addressees.filter((slug) => slug !== speaker.slug),
    occasion: null,
    saidOn,
    precision,
    venue: '',
    modality,
    condition: modality === 'conditional' ? shortened(contentOf(found)) : null,
  };
}

export interface JudgedTarget {
  readonly target: string;
  readonly value: -2 | -1 | 0 | 1 | 2;
}

export const targetKeyOf = (target: Proposal['stances'][number]['target']): string =>
  'issue' in target ? `issue:${target.issue}` : `actor:${target.actor}`;

export const proposedStances = ({ stances }: Proposal): JudgedTarget[] =>
  stances.map(({ target, value }) => ({ target: targetKeyOf(target), value }));

/** Names of the fields in which what is accepted differs from what was proposed, `stances` among them. */
export function correctedFields(found: Proposal, fields: StatementFields, stances: readonly JudgedTarget[]): string[] {
  const proposed = proposedFields(found);
  const differing = (Object.keys(proposed) as (keyof StatementFields)[]).filter(
    (name) => JSON.stringify(proposed[name]) !== JSON.stringify(fields[name]),
  );
  const written = (list: readonly JudgedTarget[]): string =>
    list
      .map(({ target, value }) => `${target} ${value}`)
      .sort()
      .join();
  return written(stances) === written(proposedStances(found)) ? differing : [...differing, 'stances'];
}
