import type { ActorRole } from '@/lib/domain/actor/actor';
import { voiceKindOf, voiceKinds, type VoiceKind } from '@/lib/domain/actor/voice-kind';
import { countedAmong, type Observation } from '@/lib/domain/stance/observation';
import type { StanceValue } from '@/lib/domain/stance/stance-value';
import type { Target } from '@/lib/domain/target/target';
import { plural } from '../words/counting';
import { idsHref } from '../address/evidence-filter';
import { groupBy } from '../words/group-by';
import { signed } from '../words/stance-words';
import { compareTargets } from '../words/target-words';

const names: Readonly<Record<VoiceKind, string>> = {
  leader: 'Leader',
  minister: 'Minister',
  spokesperson: 'Spokesperson',
  envoy: 'Envoy',
  official: 'Other official',
  body: 'Ministry or other body',
  unnamed: 'No speaker named',
  joint: 'Joint text',
  'no-office': 'No office recorded',
};

/** What one kind of voice stated toward one target: from the least to the greatest value, never a mean. */
export interface VoiceRange {
  readonly least: StanceValue;
  readonly greatest: StanceValue;
  /** "−1 to +1"; "+1" where all are equal. */
  readonly words: string;
  readonly n: number;
  /** The list of exactly these statements; a wider one where they are too many for an address. */
  readonly href: string;
}

export interface VoiceColumn {
  readonly kind: VoiceKind;
  readonly name: string;
  /** "Wang Yi, Zhao Lijian". */
  readonly who: string;
}

/** How far an actor's own voices lie apart: targets by kinds of voice, from the head down. */
export interface VoiceSpread {
  readonly columns: readonly VoiceColumn[];
  /** A cell for each column; null where that voice said nothing that counts. */
  readonly rows: readonly { readonly target: Target; readonly ranges: readonly (VoiceRange | null)[] }[];
  /** Instead of a table where there is one kind of voice only: "All 3 stances counted are its minister’s." */
  readonly only: string | null;
}

function rangeOf(these: readonly Observation[], target: Target): VoiceRange | null {
  const values = these.flatMap(({ score }) => (score.value === null ? [] : [score.value])).sort((a, b) => a - b);
  const [least, greatest, one] = [values[0], values.at(-1), these[0]];
  const speakers = new Set(these.map(({ speaker }) => speaker.slug));
  if (least === undefined || greatest === undefined || !one) return null;
  return {
    least,
    greatest,
    n: these.length,
    words: least === greatest ? signed(least) : `${signed(least)} to ${signed(greatest)}`,
    href: idsHref(
      these.map(({ statementKey }) => statementKey),
      { holder: one.holder.slug, target: target.key, ...(speakers.size === 1 ? { speaker: one.speaker.slug } : {}) },
    ),
  };
}

/** `held` are one actor's observations as counted by the reader's rule; `roles` those of its speakers, by slug. */
export function toVoiceSpread(
  held: readonly Observation[],
  roles: ReadonlyMap<string, readonly ActorRole[]>,
): VoiceSpread {
  const counted = countedAmong(held);
  const byKind = groupBy(counted, ({ speaker, holder, saidOn }) =>
    voiceKindOf(speaker, roles.get(speaker.slug) ?? [], holder.slug, saidOn),
  );
  const kinds = voiceKinds.filter((kind) => byKind.has(kind));
  const columns = kinds.map((kind) => ({
    kind,
    name: names[kind],
    who: kind === 'unnamed' ? '' : [...new Set((byKind.get(kind) ?? []).map(({ speaker }) => speaker.name))].join(', '),
  }));
  const targets = [...new Map(counted.map(({ score }) => [score.target.key, score.target])).values()].sort(
    compareTargets,
  );
  const [sole] = columns;
  return {
    columns,
    rows: targets.map((target) => ({
      target,
      ranges: kinds.map((kind) =>
        rangeOf(
          (byKind.get(kind) ?? []).filter(({ score }) => score.target.key === target.key),
          target,
        ),
      ),
    })),
    only:
      columns.length === 1 && sole
        ? 'One kind of voice only, so there is no spread to show: ' +
          `${sole.name.toLowerCase()}${sole.who ? ` (${sole.who})` : ''}, ${plural(counted.length, 'stance')} counted.`
        : null,
  };
}
