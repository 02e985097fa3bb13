import { findTargetIdentity } from '@/lib/data/statement/statement-identity';
import type { Transaction } from '@/lib/data/transact';
import { writeActors } from '@/lib/data/actor/actor-rows';
import { publishDraftArticle } from '@/lib/data/article/article-publication';
import { actorDirectory, UnknownName } from '@/lib/data/identity/identities';
import { deriveScores } from '@/lib/data/stance/score-rows';
import { writeStatement } from '@/lib/data/statement/statement-rows';
import type { ActorInput } from '@/lib/domain/actor/actor-input';
import type { CommandRefusal } from '@/lib/domain/change/refusal';
import { refused, type Result } from '@/lib/domain/outcome/result';
import type { CodedStatement, NewSpeaker } from '@/lib/domain/proposal/review';
import type { ReportInput } from '@/lib/domain/statement/statement-input';
import { actorsToRecord } from '@/lib/extraction/knowledge/actors-to-record';
import { builtInKnowledge } from '@/lib/extraction/knowledge/knowledge';
import { writeCoding } from '../coder/machine-coding';
import { holderKeys } from '@/lib/domain/statement/statement';

const newActor = ({ slug, name, kind }: Pick<ActorInput, 'slug' | 'name' | 'kind'>): ActorInput => ({
  slug,
  kind,
  name,
  shortName: null,
  iso2: null,
  note: null,
  until: null,
  aliases: [],
  relations: [],
  roles: [],
});

const newPerson = ({ slug, name, title, of }: NewSpeaker): ActorInput => ({
  ...newActor({ slug, name, kind: 'person' }),
  roles: title === '' || of === null ? [] : [{ title, of, from: null, until: null, former: false }],
});

/**
 * Records whoever the statement names and the collection has not yet: from what is built in, or as the reviewer wrote
 * it.
 */
async function recordNamed(
  tx: Transaction,
  seq: number,
  { fields, stances, newSpeaker }: CodedStatement,
  relays: readonly string[],
): Promise<void> {
  const known = await actorDirectory(tx);
  const targets = stances.flatMap(({ target }) => (target.startsWith('actor:') ? [target.slice('actor:'.length)] : []));
  const principals = fields.principals.flatMap(({ actor, claimedBy }) =>
    claimedBy === null ? [actor] : [actor, claimedBy],
  );
  const own = newSpeaker && known.find(newSpeaker.slug) === null ? newSpeaker : null;
  const named = [
    fields.speaker,
    ...principals,
    ...fields.addressees,
    ...targets,
    ...relays,
    ...(own?.of ? [own.of] : []),
  ];
  const inputs = actorsToRecord(
    builtInKnowledge,
    named.filter((slug) => slug !== own?.slug),
    (slug) => known.find(slug) !== null,
  );
  const behind =
    own?.newOf && known.find(own.newOf.slug) === null && !inputs.some(({ slug }) => slug === own.newOf?.slug)
      ? [newActor(own.newOf)]
      : [];
  await writeActors(tx, seq, [...inputs, ...behind, ...(own ? [newPerson(own)] : [])]);
}

/** The first target that takes no new stances: an issue that was retired after the article was read. */
async function findRetired(tx: Transaction, stances: CodedStatement['stances']): Promise<string | null> {
  for (const { target } of stances) if ((await findTargetIdentity(tx, target))?.retired === true) return target;
  return null;
}

/**
 * Writes what a person has read in an article: whoever it names and nobody has recorded, the statement with this report
 * of it, and the article's publication if it was a draft. Answers the statement's id. Refuses words that are not at
 * their place and a stance toward a holder or a retired issue; a name nobody knows is an `UnknownName`.
 */
export async function writeCoded(
  tx: Transaction,
  seq: number,
  coded: CodedStatement & { readonly key: string; readonly report: ReportInput },
): Promise<Result<number, CommandRefusal>> {
  const { key, fields, stances, report } = coded;
  await recordNamed(tx, seq, coded, report.relays);
  await publishDraftArticle(tx, seq, report.article);
  const written = await writeStatement(tx, seq, { ...fields, key, reports: [report] });
  if (!written.ok) return refused({ code: 'quote-lost' });
  const holders = holderKeys(fields);
  const own = stances.find(({ target }) => holders.includes(target));
  if (own) return refused({ code: 'target-is-holder', target: own.target });
  const retired = await findRetired(tx, stances);
  return retired === null ? written : refused({ code: 'issue-retired', target: retired });
}

/** Writes a person's whole coding of a statement, and the scores that follow from it. */
export async function writeJudgements(
  tx: Transaction,
  seq: number,
  statementId: number,
  { coderId, stances, reason }: Pick<CodedStatement, 'stances'> & { readonly coderId: number; readonly reason: string },
): Promise<void> {
  await writeCoding(tx, seq, statementId, { coderId, judgements: stances.map((stance) => ({ ...stance, reason })) });
  await deriveScores(tx, seq, statementId);
}

/** A name nobody knows, as a refusal at its field; any other error is thrown on. */
export function unknownName(error: unknown): Result<never, CommandRefusal> {
  if (!(error instanceof UnknownName)) throw error;
  return refused({
    code: 'unknown-name',
    field: error.noun === 'target' ? 'stances' : error.noun === 'occasion' ? 'occasion' : 'speaker',
    named: error.named,
  });
}
