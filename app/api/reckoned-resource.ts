import type { Archive } from '@/lib/data/archive';
import { readCollection } from '@/lib/data/collection/collection';
import { listObservations } from '@/lib/data/stance/observations';
import { listShiftVerdicts } from '@/lib/data/shift/shift-verdicts';
import type { CountingRule } from '@/lib/domain/stance/counting-rule';
import { countedBy } from '@/lib/domain/stance/observation';
import type { AddressOf } from '@/lib/views/api/api-items';
import { limitOf, pageOf } from '@/lib/views/api/api-page';
import type { ApiPositionQuery, ApiQuery } from '@/lib/views/api/api-parameters';
import { toApiPositionInFull, toApiPositions, toApiShifts } from '@/lib/views/api/api-positions';
import { keyOf, type ApiResourceName } from '@/lib/views/api/api-resources';
import { toPositionQuery } from '@/lib/views/address/position-query';
import { parsePictureFilter, type PictureFilter } from '@/lib/views/address/picture-filter';

/** What is reckoned from scores at each request; all else is read as it stands. */
type ReckonedName = 'positions' | 'shifts';
export type ReadResourceName = Exclude<ApiResourceName, ReckonedName>;

export const isReckoned = (name: ApiResourceName): name is ReckonedName => name === 'positions' || name === 'shifts';

/** What counts, and the day: the parts of a query that pictures know as well. */
export const toPositionAsk = (query: ApiPositionQuery): PictureFilter => parsePictureFilter({ ...query }).filter;

/** What counts by a query, whichever resource it asks for. */
export const toCountingRule = (query: ApiQuery): CountingRule =>
  parsePictureFilter({ ...query, ...(query.checked === 'no' ? { checked: undefined } : {}), on: undefined }).filter
    .rule;

async function reckon(archive: Archive, query: ApiPositionQuery) {
  const filter = toPositionAsk(query);
  const { holder, target } = query;
  const [{ lastDay }, found] = await Promise.all([
    readCollection(archive),
    listObservations(archive, { ...(holder ? { holder } : {}), ...(target ? { target } : {}) }),
  ]);
  return { asked: toPositionQuery(filter, lastDay), observations: countedBy(filter.rule, found) };
}

async function listAll(name: ReckonedName, archive: Archive, query: ApiPositionQuery, at: AddressOf) {
  const { asked, observations } = await reckon(archive, query);
  if (name === 'positions') return toApiPositions(observations, asked, at);
  return toApiShifts(observations, asked.rule, await listShiftVerdicts(archive), query.since, at);
}

/** A page of positions or shifts at the archive's version, by key. */
export async function listReckoned(name: ReckonedName, archive: Archive, query: ApiPositionQuery, at: AddressOf) {
  return pageOf<{ readonly key: string }>(await listAll(name, archive, query, at), keyOf, {
    after: query.after,
    limit: limitOf(query),
  });
}

/** One of them by its key, a position with its series; null for an unknown key. */
export async function findReckoned(
  name: ReckonedName,
  archive: Archive,
  key: string,
  query: ApiPositionQuery,
  at: AddressOf,
) {
  const [holder, target] = key.split(',').slice(name === 'positions' ? 0 : 1);
  const narrowed = { ...query, holder, target };
  if (name === 'shifts') return (await listAll(name, archive, narrowed, at)).find((one) => one.key === key) ?? null;
  const { asked, observations } = await reckon(archive, narrowed);
  const found = observations.filter((one) => `${one.holder.slug},${one.score.target.key}` === key);
  return toApiPositionInFull(found, asked, at);
}
