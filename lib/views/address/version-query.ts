import { calendarDay } from '@/lib/domain/calendar/calendar-day';
import type { Query } from './evidence-filter';

/** Which past state an address asks for: a change's number, or the end of a day; the newest when it names neither. */
export interface VersionQuery {
  readonly version: number | null;
  /** Only where no version is named: a version says it more exactly. */
  readonly asOf: string | null;
  /** What could not be read, each with why. */
  readonly ignored: readonly string[];
}

const spoken = (value: string | readonly string[]): string => (typeof value === 'string' ? value : value.join(', '));

const given = (value: Query[string]): Query[string] => (value === '' ? undefined : value);

function readVersion(value: Query[string]): number | null {
  return typeof value === 'string' && /^\d{1,9}$/u.test(value) ? Number(value) : null;
}

function readDay(value: Query[string]): string | null {
  return typeof value === 'string' && calendarDay.safeParse(value).success ? value : null;
}

/** `?version=120` or `?asOf=2026-11-01`. Empty values count as none. */
export function parseVersionQuery(query: Query): VersionQuery {
  const [askedVersion, askedDay] = [given(query.version), given(query.asOf)];
  const [version, asOf] = [readVersion(askedVersion), readDay(askedDay)];
  const ignored: string[] = [];
  if (askedVersion !== undefined && version === null)
    ignored.push(`version=${spoken(askedVersion)} (a version is a whole number)`);
  if (askedDay !== undefined && asOf === null)
    ignored.push(`asOf=${spoken(askedDay)} (no such day; a day is written 2026-11-01)`);
  if (askedDay !== undefined && asOf !== null && version !== null)
    ignored.push(`asOf=${asOf} (the version says it already)`);
  return { version, asOf: version === null ? asOf : null, ignored };
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

/** What a file is asked for besides its rows: its version, and the mark (`bom`) that spreadsheet programs look for. */
export const fileParts = (version: number, bom: boolean): readonly (readonly [string, string])[] => [
  ['version', String(version)],
  ...(bom ? [['bom', 'yes'] as const] : []),
];

/** The instant before which a change must have been made to count as of a day: the end of it, in UTC. */
export function endOfDay(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000);
}
