import type { Silence, SilenceKind } from '@/lib/domain/silence/silence';
import { actorFields, toActor } from '../actor/actor-reference';
import type { Archive } from '../archive';
import { coderFields, toCoderName } from '../coder/coders';
import { instantsOf, targetFields, toTarget } from '../stance/scores';
import { standingActs } from '../change/standing-acts';
import { publishedAt } from '../filter/published';
import { towards } from '../filter/score-filter';

const mostSilences = 1_000;

export interface SilenceFilter {
  /** An actor's slug. */
  readonly holder?: string | undefined;
  /** `issue:…` or `actor:…` */
  readonly target?: string | undefined;
}

/** A target with a page: an actor, or an issue that is shown at the version. */
export const shownTarget = (version: number) => ({
  OR: [{ issueId: null }, { issue: publishedAt(version) }],
});

/** Recorded silences that stand at the version, the newest period first. */
export async function listSilences(archive: Archive, { holder, target }: SilenceFilter = {}): Promise<Silence[]> {
  const rows = await archive.db.silence.findMany({
    where: {
      seq: { lte: archive.version },
      target: { AND: [shownTarget(archive.version), target === undefined ? {} : towards(target)] },
      ...(holder === undefined ? {} : { holder: { slug: holder } }),
    },
    orderBy: [{ to: 'desc' }, { seq: 'desc' }],
    include: { holder: actorFields(archive), target: targetFields(archive), coder: coderFields(archive) },
    take: mostSilences,
  });
  const standing = await standingActs(archive, rows);
  const instants = await instantsOf(
    archive,
    standing.map((row) => row.seq),
  );
  return standing.map(({ seq, kind, from, to, sources, note, ...row }) => ({
    seq,
    at: instants.get(seq) ?? '',
    holder: toActor(row.holder),
    target: toTarget(row.target),
    kind: kind as SilenceKind,
    from,
    to,
    sources,
    note,
    coder: toCoderName(row.coder),
  }));
}
