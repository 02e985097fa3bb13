import { instantDay } from '../words/day-words';
import { plural } from '../words/counting';

/** What an address asked for and what there is. */
export interface AskedState {
  readonly asked: number | null;
  readonly head: number;
  /** Instants (ISO, UTC) of the version read and of the first change; null where there is none. */
  readonly versionAt: string | null;
  readonly firstAt: string | null;
  /** Keys of statements that were published then and are withdrawn now. */
  readonly withdrawn: readonly string[];
  readonly ignored: readonly string[];
  /** The same page without the version. */
  readonly newestHref: string;
}

/** What a page says of the state it shows; nothing for a page of the newest state. */
export interface ArchiveState {
  readonly ignored: readonly string[];
  readonly banner: {
    /** "State as of 1 November 2026 (version 120 of 181)." */
    readonly words: string;
    readonly withdrawn: string | null;
    readonly newestHref: string;
  } | null;
}

const mostNamed = 10;

/** "1 statement withdrawn since is not shown: key"; null where none is. */
export function withdrawnWords(keys: readonly string[]): string | null {
  if (keys.length === 0) return null;
  const more = keys.length > mostNamed ? ` and ${keys.length - mostNamed} more` : '';
  return (
    `${plural(keys.length, 'statement')} withdrawn since ${keys.length === 1 ? 'is' : 'are'} not shown: ` +
    `${keys.slice(0, mostNamed).join(', ')}${more}.`
  );
}

function stateWords(version: number, { head, versionAt, firstAt }: AskedState): string {
  if (version === 0)
    return `State before the first change${firstAt ? ` (${instantDay(firstAt)})` : ''}: nothing was recorded yet.`;
  const state = `State as of ${versionAt ? instantDay(versionAt) : 'then'} (version ${version} of ${head}).`;
  return version === head
    ? `${state} It is the newest so far; the links here stay with it.`
    : `${state} Newer changes are left out.`;
}

export function toArchiveState(state: AskedState): ArchiveState {
  const { asked, head, newestHref } = state;
  const past = asked !== null && asked > head ? [`version=${asked} (the newest is ${head}, shown here)`] : [];
  const banner =
    asked === null || asked > head
      ? null
      : { words: stateWords(asked, state), withdrawn: withdrawnWords(state.withdrawn), newestHref };
  return { ignored: [...state.ignored, ...past], banner };
}
