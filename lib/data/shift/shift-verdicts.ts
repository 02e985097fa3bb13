import type { ShiftRuling, ShiftVerdict } from '@/lib/domain/shift/shift-verdict';
import { actorFields, toActor } from '../actor/actor-reference';
import type { Archive } from '../archive';
import { coderFields, toCoderName } from '../coder/coders';
import { rememberedNow } from '../remembered';
import { instantsOf, targetFields, toTarget } from '../stance/scores';
import { shownTarget } from '../silence/silences';
import { standingActs } from '../change/standing-acts';

const mostVerdicts = 5_000;

/**
 * For each holder, target, day and direction the newest verdict at the version that was not undone, by day. Which shift
 * it is about depends on the evidence.
 */
export function listShiftVerdicts(archive: Archive): Promise<readonly ShiftVerdict[]> {
  return rememberedNow(archive, 'shift verdicts', () => readVerdicts(archive));
}

async function readVerdicts(archive: Archive): Promise<ShiftVerdict[]> {
  const rows = await archive.db.shiftVerdict.findMany({
    where: { seq: { lte: archive.version }, target: shownTarget(archive.version) },
    orderBy: { seq: 'desc' },
    include: { holder: actorFields(archive), target: targetFields(archive), coder: coderFields(archive) },
    take: mostVerdicts,
  });
  const newest = new Map<string, (typeof rows)[number]>();
  for (const row of await standingActs(archive, rows)) {
    const place = `${row.holderId} ${row.targetId} ${row.on} ${row.direction}`;
    if (!newest.has(place)) newest.set(place, row);
  }
  const counting = [...newest.values()];
  const instants = await instantsOf(
    archive,
    counting.map((row) => row.seq),
  );
  return counting
    .map(({ seq, on, direction, verdict, reason, ...row }) => ({
      seq,
      at: instants.get(seq) ?? '',
      holder: toActor(row.holder),
      target: toTarget(row.target),
      on,
      direction: direction as ShiftVerdict['direction'],
      verdict: verdict as ShiftRuling,
      reason,
      coder: toCoderName(row.coder),
    }))
    .sort((a, b) => a.on.localeCompare(b.on) || a.seq - b.seq);
}
