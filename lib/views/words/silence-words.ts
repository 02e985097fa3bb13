import type { Silence, SilenceKind } from '@/lib/domain/silence/silence';
import type { Target } from '@/lib/domain/target/target';
import type { ActorReference } from '@/lib/domain/actor/actor';
import { dayRange, instantDay } from './day-words';

const kinds: Record<SilenceKind, string> = { 'said-nothing': 'looked for, said nothing', declined: 'asked, declined' };

/** A recorded silence is no "none found": somebody looked, or asked. */
export function silenceWords(kind: SilenceKind): string {
  return kinds[kind];
}

/** "looked for, said nothing, 1 May – 31 July 2021". */
export function silenceLine({ kind, from, to }: Pick<Silence, 'kind' | 'from' | 'to'>): string {
  return `${silenceWords(kind)}, ${dayRange(from, to)}`;
}

/** One recorded silence as a list shows it. */
export interface SilenceEntry {
  readonly seq: number;
  readonly holder: ActorReference;
  readonly target: Target;
  readonly line: string;
  readonly sources: string;
  readonly note: string | null;
  readonly recorded: string;
}

export function toSilenceEntries(silences: readonly Silence[]): readonly SilenceEntry[] {
  return silences.map((silence) => ({
    seq: silence.seq,
    holder: silence.holder,
    target: silence.target,
    line: silenceLine(silence),
    sources: silence.sources,
    note: silence.note,
    recorded: `Recorded by ${silence.coder.name} on ${instantDay(silence.at)}`,
  }));
}
