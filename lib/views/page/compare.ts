import type { ActorReference } from '@/lib/domain/actor/actor';
import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import { dayFromNumber } from '@/lib/domain/calendar/day-arithmetic';
import type { Event } from '@/lib/domain/event/event';
import type { Issue } from '@/lib/domain/issue/issue';
import { countedBy, type Observation } from '@/lib/domain/stance/observation';
import { targetName } from '@/lib/domain/target/target';
import { toAlignmentLine, type AlignmentLine } from '../position/alignment-line';
import type { PositionQuery } from '../address/position-query';
import { withChoices } from '../address/compare-choice';
import type { CompareChoices, CompareQuery, CompareTarget } from '../address/compare-query';
import { periodOf } from '../words/day-words';
import { groupBy } from '../words/group-by';
import { periodWords } from '../words/period-words';
import { newestYear } from '../position/position-matrix';
import { toStandingLine, type StandingLine } from '../position/standing-line';
import { toUnbrokenAxis, type TimeAxis } from '../timeline/time-axis';
import { saidWithin, toTimeline, type Period, type Timeline } from '../timeline/timeline';
import { drawnOf } from '../timeline/timeline-dots';
import { toEventNotes, type EventNote } from '../timeline/timeline-events';
import { actorKey, issueKey } from '../words/target-words';

/** One of the compared targets: its picture, and where each compared actor stands toward it. */
export interface ComparedTarget {
  readonly target: CompareTarget;
  /** Null where nothing of the period can be drawn; `nothing` says why. */
  readonly timeline: Timeline | null;
  readonly nothing: string | null;
  /** In the actors' order; a null line: none found. */
  readonly standings: readonly { readonly actor: ActorReference; readonly line: StandingLine | null }[];
}

export interface Comparison {
  /** What is compared, with what the address left open filled in by rule. */
  readonly query: CompareQuery;
  readonly targets: readonly ComparedTarget[];
  /** Those in whose name something was found, and those asked for: by name. */
  readonly offered: readonly ActorReference[];
  /** Of the first two actors. */
  readonly alignment: AlignmentLine | null;
}

const byName = (a: Pick<ActorReference, 'name'>, b: Pick<ActorReference, 'name'>): number =>
  a.name.localeCompare(b.name, 'en');

/** Every actor there is; every issue, then each actor that something is said about. */
export function toCompareChoices(
  actors: readonly ActorReference[],
  issues: readonly Issue[],
  observations: readonly Observation[],
): CompareChoices {
  const about = [
    ...new Map(
      observations.flatMap(({ score: { target } }) => (target.kind === 'actor' ? [[target.key, target] as const] : [])),
    ).values(),
  ];
  return {
    actors: [...actors].sort(byName),
    targets: [
      ...issues.map((issue) => ({ key: issueKey(issue), name: issue.label })),
      ...about.map((target) => ({ key: actorKey(target.actor), name: targetName(target) })).sort(byName),
    ],
  };
}

/** The drawn period as days, from what the axis spans. */
function periodOfAxis({ segments }: TimeAxis): Period {
  const [first, last] = [segments[0], segments.at(-1)];
  return { from: dayFromNumber(first?.from ?? 0), to: dayFromNumber((last?.to ?? 1) - 1) };
}

/** Why a picture is missing, never an axis without words. */
function nothingWords(found: readonly Observation[], { from, to }: CompareQuery, none: string): string {
  if (found.length === 0) return `Statements of these actors: ${none}.`;
  const drawn = drawnOf(found).map(({ observation }) => observation);
  if (drawn.length === 0) {
    const these = found.length === 1 ? 'The one statement found is' : `The ${found.length} statements found are`;
    return `${these} not counted: see the words on where they stand, or change what is counted.`;
  }
  return (
    `Nothing counted was said ${periodWords(from, to)}: ` +
    `outside your period, ${drawn.length} (${periodOf(drawn) ?? ''}).`
  );
}

interface ComparisonInput {
  readonly found: readonly Observation[];
  readonly query: CompareQuery;
  readonly asked: PositionQuery;
  readonly collectionEnd: CalendarDay | null;
  /** "none found in these 5 articles". */
  readonly none: string;
  /** What the pictures mark. */
  readonly events?: readonly Event[];
}

/** What every compared target is drawn and told by. */
interface ComparedBy {
  readonly query: CompareQuery;
  readonly asked: PositionQuery;
  readonly none: string;
  readonly axis: TimeAxis | null;
  readonly isInside: (observation: Observation) => boolean;
  readonly events: readonly EventNote[];
  readonly knownYear: number | undefined;
}

function toComparedTarget(target: CompareTarget, these: readonly Observation[], by: ComparedBy): ComparedTarget {
  const { query, asked, none, axis, isInside, events, knownYear } = by;
  const full = these[0]?.score.target;
  const drawn = drawnOf(these).some(({ observation }) => isInside(observation));
  return {
    target,
    timeline:
      axis && full && drawn
        ? toTimeline({
            id: `compare-${target.key.replace(':', '-')}`,
            target: full,
            observations: these,
            axis,
            rule: asked.rule,
            wholeAxis: true,
            large: true,
            events,
            within: periodOfAxis(axis),
          })
        : null,
    nothing: axis && drawn ? null : nothingWords(these, query, none),
    standings: query.actors.map((actor) => ({
      actor,
      line: toStandingLine(
        these.filter(({ holder }) => holder.slug === actor.slug),
        asked,
        knownYear,
      ),
    })),
  };
}

/** One picture for each target, all on one unbroken axis that is cut to the asked period. */
export function toComparison({
  found,
  query: open,
  asked,
  collectionEnd,
  none,
  events = [],
}: ComparisonInput): Comparison {
  const observations = countedBy(asked.rule, found);
  const query = withChoices(open, observations);
  const { actors, targets, from, to } = query;
  const isAsked = ({ holder, score }: Observation): boolean =>
    actors.some(({ slug }) => slug === holder.slug) && targets.some(({ key }) => key === score.target.key);
  const compared = observations.filter(isAsked);
  const isInside = saidWithin({ from: from ?? '0001-01-01', to: to ?? '9999-12-31' });
  const axis = toUnbrokenAxis(
    drawnOf(compared)
      .map(({ observation }) => observation)
      .filter(isInside),
    query,
    collectionEnd,
  );
  const byTarget = groupBy(compared, ({ score }) => score.target.key);
  const by = {
    query,
    asked,
    none,
    axis,
    isInside,
    events: axis ? toEventNotes(events, axis, compared) : [],
    knownYear: newestYear(observations),
  };
  const [one, other] = actors;
  return {
    query,
    offered: [
      ...new Map([...observations.map(({ holder }) => holder), ...actors].map((actor) => [actor.slug, actor])).values(),
    ].sort(byName),
    alignment: one && other ? toAlignmentLine(observations, [one, other], asked) : null,
    targets: targets.map((target) => toComparedTarget(target, byTarget.get(target.key) ?? [], by)),
  };
}
