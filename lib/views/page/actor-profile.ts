import type { ActorRole } from '@/lib/domain/actor/actor';
import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import type { Outlet } from '@/lib/domain/outlet/outlet';
import type { Issue } from '@/lib/domain/issue/issue';
import { countedBy, type Observation } from '@/lib/domain/stance/observation';
import type { StatementTallies, Tally, Voice } from '@/lib/domain/statement/statement-tallies';
import type { PositionQuery } from '../address/position-query';
import { periodOf } from '../words/day-words';
import type { EditorsActs } from '../position/editors-acts';
import type { EvidenceCell } from '../position/evidence-cell';
import { toImpliedLines, type ImpliedLine } from '../position/implied-line';
import { toMultiples } from '../timeline/multiples';
import { filledCells, toPositionMatrix } from '../position/position-matrix';
import { toStandingLines, type StandingLine } from '../position/standing-line';
import { compareTargets } from '../words/target-words';
import type { Timeline } from '../timeline/timeline';
import { toVoiceSpread, type VoiceSpread } from '../position/voice-spread';
import { toWhatMoved, type WhatMoved } from '../position/what-moved';

/** All that an actor's page shows of what it said and of what is said about it. */
export interface ActorProfile {
  /** One picture for each target it spoke to; those toward which nothing counts come last. */
  readonly timelines: readonly Timeline[];
  /** Where it stands on each issue and toward each actor, in words. */
  readonly lines: readonly StandingLine[];
  /** What follows for other actors from its positions on issues; never mixed with what it says about them. */
  readonly implied: readonly ImpliedLine[];
  readonly impliedByOthers: readonly ImpliedLine[];
  readonly moved: WhatMoved;
  readonly saysAboutOthers: readonly EvidenceCell[];
  readonly othersSay: readonly EvidenceCell[];
  readonly voices: readonly Voice[];
  readonly spread: VoiceSpread;
  readonly outlets: readonly Tally<Outlet>[];
  readonly period: string | null;
}

interface ProfileSources extends EditorsActs {
  /** What the actor holds. */
  readonly held: readonly Observation[];
  /** What others hold toward the actor. */
  readonly about: readonly Observation[];
  /** What is held toward issues that bear on the actor. */
  readonly bearing: readonly Observation[];
  readonly slug: string;
  /** The offices of those who speak for it, by slug. */
  readonly roles: ReadonlyMap<string, readonly ActorRole[]>;
  /** The statements made in its name, in numbers. */
  readonly tallies: StatementTallies;
  readonly collectionEnd: CalendarDay | null;
  readonly asked: PositionQuery;
  readonly issues: readonly Issue[];
}

export function toActorProfile({
  held: found,
  about: foundAbout,
  bearing,
  slug,
  roles,
  tallies,
  collectionEnd,
  asked,
  issues,
  verdicts = [],
  events = [],
}: ProfileSources): ActorProfile {
  const [held, about] = [countedBy(asked.rule, found), countedBy(asked.rule, foundAbout)];
  return {
    timelines: toMultiples({ observations: held, prefix: 'on', collectionEnd, rule: asked.rule, events }),
    lines: [...toStandingLines(held, asked)].sort((a, b) => compareTargets(a.target, b.target)),
    implied: toImpliedLines(held, issues),
    impliedByOthers: toImpliedLines([...countedBy(asked.rule, bearing), ...about], issues).filter(
      ({ toward }) => toward.slug === slug,
    ),
    moved: toWhatMoved(held, asked.rule, null, verdicts),
    saysAboutOthers: filledCells(toPositionMatrix(held.filter(({ score }) => score.target.kind === 'actor'))),
    othersSay: filledCells(toPositionMatrix(about)),
    voices: tallies.voices,
    spread: toVoiceSpread(held, roles),
    outlets: tallies.outlets,
    period: periodOf(tallies.ends),
  };
}
