import type { StatementFields } from '../statement/statement-input';
import type { Proposal } from './proposal';

const longestSummary = 300;

function shortened(words: string): string {
  const plain = words.replace(/\s+/gu, ' ').trim();
  if (plain.length <= longestSummary) return plain;
  const cut = plain.slice(0, longestSummary);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}

/** The words said, without who said them. */
export const contentOf = ({ quote, start, contentStart, contentEnd }: Proposal): string => quote.slice(contentStart - start, contentEnd - start);

/** Until a person words it: the speaker and the quoted words, or the article's own sentence. */
function summaryOf(found: Proposal): string {
  if (found.mode !== 'direct') return shortened(found.quote);
  return shortened(`${found.speaker.text}: “${contentOf(found).trim().replace(/^["“”‘’«»']+|["“”‘’«»',]+$/gu, '')}”`);
}

/** A proposal as the fields of the statement it would become. Without a known speaker that field is empty. */
export function proposedFields(found: Proposal): StatementFields {
  const { capacity, principals, claimedBy, addressees, saidOn, precision, modality, speaker } = found;
  return {
    summary: summaryOf(found), speaker: speaker.slug ?? '', capacity,
    principals: principals.map((actor) => ({ actor, claimedBy: claimedBy === actor ? null : claimedBy })),
    addressees: addressees.filter((slug) => slug !== speaker.slug), occasion: null, saidOn, precision, venue: '', modality,
    condition: modality === 'conditional' ? shortened(contentOf(found)) : null,
  };
}

export interface JudgedTarget {
  readonly target: string;
  readonly value: -2 | -1 | 0 | 1 | 2;
}

export const targetKeyOf = (target: Proposal['stances'][number]['target']): string =>
  'issue' in target ? `issue:${target.issue}` : `actor:${target.actor}`;

export const proposedStances = ({ stances }: Proposal): JudgedTarget[] => stances.map(({ target, value }) => ({ target: targetKeyOf(target), value }));

/** Names of the fields in which what is accepted differs from what was proposed, `stances` among them. */
export function correctedFields(found: Proposal, fields: StatementFields, stances: readonly JudgedTarget[]): string[] {
  const proposed = proposedFields(found);
  const differing = (Object.keys(proposed) as (keyof StatementFields)[]).filter((name) => JSON.stringify(proposed[name]) !== JSON.stringify(fields[name]));
  const written = (list: readonly JudgedTarget[]): string => list.map(({ target, value }) => `${target} ${value}`).sort().join();
  return written(stances) === written(proposedStances(found)) ? differing : [...differing, 'stances'];
}
