import { sealChange, takeSeq } from '@/lib/data/history/record-change';
import { findProposal } from '@/lib/data/proposals';
import type { Transaction } from '@/lib/data/transact';
import { writeActors } from '@/lib/data/writing/actor-rows';
import { publishDraftArticle } from '@/lib/data/writing/article-publication';
import { actorDirectory, UnknownName } from '@/lib/data/writing/identities';
import { markAccepted } from '@/lib/data/writing/proposal-rows';
import { deriveScores } from '@/lib/data/writing/score-rows';
import { writeStatement } from '@/lib/data/writing/statement-rows';
import type { ActorInput } from '@/lib/domain/actor/actor-input';
import type { CommandRefusal, Person } from '@/lib/domain/change/refusal';
import { may } from '@/lib/domain/coder/coder';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { contentOf, correctedFields } from '@/lib/domain/proposal/proposed-fields';
import type { Acceptance, NewSpeaker, ReviewedProposal } from '@/lib/domain/proposal/review';
import { checkFields } from '@/lib/domain/statement/statement-input';
import { actorsToRecord } from '@/lib/extraction/knowledge/actors-to-record';
import { builtInKnowledge } from '@/lib/extraction/knowledge/knowledge';
import { machineCodings, writeCoding } from './machine-coding';
import { freeStatementKey } from './statement-key';

const newPerson = ({ slug, name, title, of }: NewSpeaker): ActorInput => ({
  slug, kind: 'person', name, shortName: null, iso2: null, note: null, until: null, aliases: [], relations: [],
  roles: title === '' || of === null ? [] : [{ title, of, from: null, until: null, former: false }],
});

interface Accepted {
  readonly key: string;
  readonly article: string;
}

/** Records whoever the statement names and the collection has not yet: from what is built in, or as the reviewer wrote it. */
async function recordNamed(tx: Transaction, seq: number, { fields, stances, newSpeaker }: Acceptance, relays: readonly string[]): Promise<void> {
  const known = await actorDirectory(tx);
  const targets = stances.flatMap(({ target }) => (target.startsWith('actor:') ? [target.slice('actor:'.length)] : []));
  const principals = fields.principals.flatMap(({ actor, claimedBy }) => (claimedBy === null ? [actor] : [actor, claimedBy]));
  const own = newSpeaker && known.find(newSpeaker.slug) === null ? newSpeaker : null;
  const named = [fields.speaker, ...principals, ...fields.addressees, ...targets, ...relays, ...(own?.of ? [own.of] : [])];
  const inputs = actorsToRecord(builtInKnowledge, named.filter((slug) => slug !== own?.slug), (slug) => known.find(slug) !== null);
  await writeActors(tx, seq, [...inputs, ...(own ? [newPerson(own)] : [])]);
}

async function writeAccepted(tx: Transaction, seq: number, proposal: ReviewedProposal, input: Acceptance, key: string, by: Person, at: Date): Promise<Result<null, CommandRefusal>> {
  const { found, articleSlug } = proposal;
  const { fields, stances } = input;
  const { start, end, quote, mode, cue, via } = found;
  const corrected = correctedFields(found, fields, stances);
  await recordNamed(tx, seq, input, via);
  await publishDraftArticle(tx, seq, articleSlug);
  const report = { article: articleSlug, start, end, quote, mode, cue, relays: via, matchBasis: 'named' as const, note: null };
  const written = await writeStatement(tx, seq, { ...fields, key, reports: [report] });
  if (!written.ok) return refused({ code: 'quote-lost' });
  const holders = (fields.capacity === 'own' ? [fields.speaker] : fields.principals.map(({ actor }) => actor)).map((slug) => `actor:${slug}`);
  const own = stances.find(({ target }) => holders.includes(target));
  if (own) return refused({ code: 'target-is-holder', target: own.target });
  const reason = corrected.includes('stances') ? 'Judged on reading the proposal.' : 'Accepted as proposed.';
  for (const coding of await machineCodings(tx, seq, proposal, holders)) await writeCoding(tx, seq, written.value, coding);
  await writeCoding(tx, seq, written.value, { coderId: by.coderId, judgements: stances.map((stance) => ({ ...stance, reason })) });
  await deriveScores(tx, seq, written.value);
  await markAccepted(tx, { id: proposal.id, byId: by.coderId, at }, { statementKey: key, seq, corrected });
  return accepted(null);
}

async function findKey(tx: Transaction, { proposal: id, fields }: Acceptance): Promise<Result<{ readonly key: string; readonly proposal: ReviewedProposal }, CommandRefusal>> {
  const proposal = await findProposal(tx, id);
  if (!proposal) return refused({ code: 'unknown-proposal' });
  if (proposal.state !== 'open') return refused({ code: 'already-decided', by: proposal.decidedBy ?? 'A rule', state: proposal.state });
  return accepted({ proposal, key: await freeStatementKey(tx, fields, contentOf(proposal.found)) });
}

/** Writes one statement of the change; answers its key and the article's slug. */
async function acceptOne(tx: Transaction, seq: number, input: Acceptance, by: Person, at: Date): Promise<Result<Accepted, CommandRefusal>> {
  const disagreement = checkFields(input.fields);
  if (disagreement) return refused(disagreement);
  const found = await findKey(tx, input);
  if (!found.ok) return found;
  const { key, proposal } = found.value;
  try {
    const written = await writeAccepted(tx, seq, proposal, input, key, by, at);
    return written.ok ? accepted({ key, article: proposal.articleSlug }) : written;
  } catch (error) {
    if (!(error instanceof UnknownName)) throw error;
    return refused({ code: 'unknown-name', field: error.noun === 'target' ? 'stances' : 'speaker', named: error.named });
  }
}

/**
 * Turns a proposal into a published statement in one change: whoever it names and nobody has recorded, the statement,
 * its report, the machines' annotations and the person's, and the article if it was a draft. What differs from the
 * proposal is kept as corrected. Refuses a proposal that is decided, fields that disagree, and names nobody knows.
 */
export async function acceptProposal(tx: Transaction, input: Acceptance, by: Person, at: Date): Promise<Result<null, CommandRefusal>> {
  if (!may(by.role, 'review')) return refused({ code: 'may-not', permission: 'review' });
  const taken = await takeSeq(tx);
  const made = await acceptOne(tx, taken.seq, input, by, at);
  if (!made.ok) return made;
  const { key, article } = made.value;
  await sealChange(tx, taken, { at, byId: by.coderId, verb: 'accept-proposal', subject: `statement:${key}`, reason: `Accepted from the article ${article}.` });
  return accepted(null);
}

/** The speaker in the article's words. */
const speakerOf = async (tx: Transaction, { proposal, fields }: Acceptance): Promise<string> => (await findProposal(tx, proposal))?.found.speaker.text ?? fields.speaker;

/**
 * Accepts several proposals of an article by one change, which one undo takes back. Refuses all where one can't be
 * accepted, and names its speaker; refuses an empty list as `unchanged`.
 */
export async function acceptProposals(tx: Transaction, inputs: readonly Acceptance[], by: Person, at: Date): Promise<Result<null, CommandRefusal>> {
  const [only] = inputs;
  if (!only) return refused({ code: 'unchanged' });
  if (inputs.length === 1) return acceptProposal(tx, only, by, at);
  if (!may(by.role, 'review')) return refused({ code: 'may-not', permission: 'review' });
  const taken = await takeSeq(tx);
  let article = '';
  for (const input of inputs) {
    const made = await acceptOne(tx, taken.seq, input, by, at);
    if (!made.ok) return refused({ code: 'one-of-several', named: await speakerOf(tx, input), because: made.refusal });
    ({ article } = made.value);
  }
  const reason = `${inputs.length} proposals accepted at once from the article ${article}.`;
  await sealChange(tx, taken, { at, byId: by.coderId, verb: 'accept-proposal', subject: `statements:${inputs.length}`, reason });
  return accepted(null);
}
