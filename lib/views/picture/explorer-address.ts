import { parseTargetKey } from '@/lib/domain/target/target';
import { parsePictureFilter, type PictureFilter } from '../address/picture-filter';
import { counting, drawnFrom, narrowing, positionDay, state } from '../address/query/query-parts';
import { defineQuery, hrefOf, type Query } from '../address/query/define-query';
import { stateAsked } from '../address/version-query';

const asked = defineQuery({ holder: narrowing.holder, ...counting, ...positionDay, drawnFrom, ...state });

/** One of a page's small pictures: what the explorer needs to draw it is asked for when the explorer is. */
export interface SmallPicture {
  readonly target: string;
  /** The actor on whose page it stands; null: on the overview. */
  readonly holder: string | null;
  readonly filter: PictureFilter;
  /** The data version it was drawn from. */
  readonly drawnFrom: number;
}

/** `/explorer/issue:peace?holder=china&standing=yes&drawnFrom=181`; what the page's links keep comes after. */
export function explorerAddress({ target, holder, filter: { rule, on }, drawnFrom: version }: SmallPicture): string {
  return hrefOf(`/explorer/${target}`, asked.print({ holder, ...rule, on, drawnFrom: version }));
}

/** The picture an address names, and the version the links in it keep; null where it names none. */
export function parseExplorerAddress(
  target: string,
  query: Query,
): (SmallPicture & { readonly version: number | null }) | null {
  const { value, ignored } = asked.parse(query);
  const { version, ignored: unversioned } = stateAsked(value);
  const isSound = parseTargetKey(target) !== null && ignored.length + unversioned.length === 0;
  if (!isSound || value.drawnFrom === undefined) return null;
  const { filter } = parsePictureFilter(query);
  return { target, holder: value.holder ?? null, filter, drawnFrom: value.drawnFrom, version };
}
