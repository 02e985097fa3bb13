import { bom, state } from './query/query-parts';
import { defineQuery, type Parts, type Query } from './query/define-query';

/** Which past state an address asks for: a change's number, or the end of a day; the newest when it names neither. */
export interface VersionQuery {
  readonly version: number | null;
  /** Only where no version is named: a version says it more exactly. */
  readonly asOf: string | null;
  /** What could not be read, each with why. */
  readonly ignored: readonly string[];
}

const asked = defineQuery(state);

/** The state that what was read of an address asks for: a day beside a version is ignored. */
export function stateAsked(said: ReturnType<typeof asked.parse>['value']): VersionQuery {
  const { version = null, asOf = null } = said;
  return version === null || asOf === null
    ? { version, asOf, ignored: [] }
    : { version, asOf: null, ignored: [`asOf=${asOf} (the version says it already)`] };
}

/** `?version=120` or `?asOf=2026-11-01`. Empty values count as none. */
export function parseVersionQuery(query: Query): VersionQuery {
  const { value, ignored } = asked.parse(query);
  const named = stateAsked(value);
  return { ...named, ignored: [...ignored, ...named.ignored] };
}

/** An address's parts in Next's form: one value, or several of the same name. */
export function queryOf(params: URLSearchParams): Query {
  return Object.fromEntries(
    [...params.keys()].map((name) => {
      const values = params.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}

/** The same query without its version, as an address relative to the page: `?holder=china`, or `?`. */
export function unpinnedQuery(query: Query): string {
  const kept = Object.entries(query).flatMap(([name, value]) =>
    name === 'version' || name === 'asOf' || value === undefined
      ? []
      : [value].flat().map((one) => [name, one] as [string, string]),
  );
  return `?${new URLSearchParams(kept).toString()}`;
}

const file = defineQuery({ version: state.version, bom });

/** What a file is asked for besides its rows: its version, and the mark (`bom`) that spreadsheet programs look for. */
export const fileParts = (version: number | null, isMarked = false): Parts => file.print({ version, bom: isMarked });

/** The instant before which a change must have been made to count as of a day: the end of it, in UTC. */
export function endOfDay(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000);
}
