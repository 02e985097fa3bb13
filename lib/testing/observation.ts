import type { ActorReference } from '@/lib/domain/actor/actor';
import { defaultCounting, type CountingRule } from '@/lib/domain/stance/counting-rule';
import { leftOutAs, type Observation } from '@/lib/domain/stance/observation';
import type { StanceValue } from '@/lib/domain/stance/stance-value';
import type { Target } from '@/lib/domain/target/target';

const names: Readonly<Record<string, string>> = {
  china: 'China',
  'united-states': 'United States',
  taliban: 'Taliban',
  pakistan: 'Pakistan',
};

export function anActor(slug: string): ActorReference {
  const name = names[slug] ?? slug;
  return { id: slug.length, slug, name, short: name, kind: slug === 'taliban' ? 'armed-group' : 'state' };
}

export function anIssue(slug: string, ordinal = 0): Target {
  const issue = { id: ordinal, slug, label: `Issue ${slug}`, ordinal, againstPole: 'rejects', forPole: 'backs' };
  return { id: ordinal, key: `issue:${slug}`, kind: 'issue', issue };
}

export function anActorTarget(slug: string): Target {
  return { id: 1000 + slug.length, key: `actor:${slug}`, kind: 'actor', actor: anActor(slug) };
}

interface ObservationParts extends Partial<Omit<Observation, 'holder' | 'score' | 'claimedBy' | 'leftOut'>> {
  readonly holder?: string;
  readonly claimedBy?: string;
  readonly target?: Target;
  readonly value?: StanceValue | null;
  /** The instant since which the score is open. */
  readonly openSince?: string;
  readonly checked?: boolean;
}

/** An official statement of China on 28 July 2021, +1 toward an issue, settled, unless `said` says otherwise. */
export function anObservation(said: ObservationParts = {}, rule: CountingRule = defaultCounting): Observation {
  const {
    holder = 'china',
    claimedBy,
    target = anIssue('peace'),
    value = 1,
    openSince,
    checked = false,
    ...rest
  } = said;
  const observation: Omit<Observation, 'leftOut'> = {
    statementKey: 'a-statement',
    summary: 'It says so.',
    holder: anActor(holder),
    claimedBy: claimedBy === undefined ? null : anActor(claimedBy),
    speaker: anActor(holder),
    capacity: 'official',
    modality: 'asserted',
    saidOn: '2021-07-28',
    precision: 'day',
    occasionSlug: null,
    outlets: [],
    reportCount: 1,
    joint: false,
    ...rest,
    score: {
      target,
      state: openSince === undefined ? 'settled' : 'open',
      value,
      basis: openSince === undefined ? 'agreed' : null,
      reason: '',
      checked,
      since: { seq: 1, at: openSince ?? '2026-01-01T00:00:00.000Z' },
    },
  };
  return { ...observation, leftOut: leftOutAs(observation, rule) };
}
