import { findActorBySlug } from '@/lib/data/actor/actors';
import type { Archive } from '@/lib/data/archive';
import { readCollection } from '@/lib/data/collection/collection';
import { listEvents } from '@/lib/data/event/events';
import { findCodebook, findIssueBySlug } from '@/lib/data/issue/issues';
import { observeHolders } from '@/lib/data/stance/observations';
import { listWithdrawnSince } from '@/lib/data/change/past-states';
import type { Observation } from '@/lib/domain/stance/observation';
import { parseTargetKey, type Target } from '@/lib/domain/target/target';
import { productVersion } from '@/lib/runtime/product-version';
import { siteAddress } from '@/lib/runtime/site-address';
import { newestOnlyNote } from '@/lib/views/page/newest-only';
import { toPicture, type Picture } from '@/lib/views/picture/picture';
import type { PictureAsked } from '@/lib/views/picture/picture-query';

async function findTarget(archive: Archive, key: string): Promise<Target | null> {
  const parsed = parseTargetKey(key);
  if (parsed?.kind === 'issue') {
    const issue = await findIssueBySlug(archive, parsed.slug);
    return issue && { id: 0, key, kind: 'issue', issue };
  }
  const actor = parsed && (await findActorBySlug(archive, parsed.slug));
  return actor && { id: 0, key, kind: 'actor', actor };
}

function isDrawn({ kind, holders, targets }: PictureAsked, { holder, score: { target } }: Observation): boolean {
  if (holders.length > 0 && !holders.includes(holder.slug)) return false;
  switch (kind) {
    case 'matrix':
      return target.kind === 'issue';
    case 'dyads':
      return target.kind === 'actor';
    case 'dyad':
      return target.kind === 'actor' && holders.includes(target.actor.slug);
    case 'picture':
    case 'spectrum':
    case 'positions':
    case 'compare':
      return targets.length === 0 || targets.includes(target.key);
  }
}

async function observationsOf(archive: Archive, asked: PictureAsked) {
  const [target, another] = asked.targets;
  // As the page: two about each other are read out of the matrix of all.
  const holders = asked.kind === 'dyad' ? [] : asked.holders;
  const { observations, read, all } = await observeHolders(
    archive,
    holders,
    target === undefined || another !== undefined ? {} : { target },
  );
  return { observations: observations.filter((one) => isDrawn(asked, one)), partial: newestOnlyNote(read, all) };
}

const allFound = <Of>(found: readonly (Of | null)[]): found is readonly Of[] => found.every((one) => one !== null);

/** A picture at the archive's version; null where it names an actor or issue that there is not. */
export async function readPicture(
  archive: Archive,
  asked: PictureAsked,
  origin: string = siteAddress(),
  release: string = productVersion,
): Promise<Picture | null> {
  const [collection, read, events, codebook, withdrawn, holders, targets] = await Promise.all([
    readCollection(archive),
    observationsOf(archive, asked),
    listEvents(archive),
    findCodebook(archive),
    listWithdrawnSince(archive),
    Promise.all(asked.holders.map((slug) => findActorBySlug(archive, slug))),
    Promise.all(asked.targets.map((key) => findTarget(archive, key))),
  ]);
  if (!allFound(holders) || !allFound(targets)) return null;
  return toPicture({
    asked,
    collection,
    ...read,
    events,
    holders,
    targets,
    codebook: codebook?.text ?? '',
    withdrawn,
    origin,
    productVersion: release,
  });
}
