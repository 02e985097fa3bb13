import type { ActorReference } from '@/lib/domain/actor/actor';
import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import type { Collection } from '@/lib/domain/collection/collection';
import type { Event } from '@/lib/domain/event/event';
import { countedAmong, countedBy, type Observation } from '@/lib/domain/stance/observation';
import type { Target } from '@/lib/domain/target/target';
import { askedOf } from '../asked-of';
import { noneFound } from '../collection-line';
import { checkedWords, countOf, plural } from '../counting';
import { periodOf } from '../day-words';
import { groupBy } from '../group-by';
import { toPositionMatrix, type PositionMatrix } from '../position-matrix';
import { toSpectrum, type Spectrum } from '../spectrum';
import { polesOf, type Poles } from '../stance-words';
import { toStandingLines, type StandingLine } from '../standing-line';
import { compareTargets } from '../target-words';
import { toTimeAxis } from '../time-axis';
import { toTimeline, type Timeline } from '../timeline';
import { toEventNotes } from '../timeline-events';
import { pictureNotes } from './picture-notes';
import { picturePageHref } from './picture-links';
import { pictureTitle } from './picture-title';
import type { PictureAsked } from './picture-query';

export type PictureBody =
  | { readonly kind: 'picture'; readonly timelines: readonly Timeline[] }
  | { readonly kind: 'matrix'; readonly matrix: PositionMatrix }
  | { readonly kind: 'spectrum'; readonly spectrum: Spectrum; readonly poles: Poles }
  | { readonly kind: 'positions' };

/** A picture with all that goes along with it: drawn, exported, cited and embedded from this one model. */
export interface Picture {
  readonly asked: PictureAsked;
  readonly collection: Collection;
  readonly on: CalendarDay;
  readonly title: string;
  /** "6 statements, 16 May – 28 July 2021"; in words which kind of nothing it is where none counts. */
  readonly claim: string;
  /** Filter, codebook, versions, checking: one line each. */
  readonly notes: readonly string[];
  readonly checked: string | null;
  readonly body: PictureBody;
  /** Where each holder stands toward each target, in words. */
  readonly lines: readonly StandingLine[];
  /** All it is made of, those left out too, under the rule asked for. */
  readonly observations: readonly Observation[];
  /** The picture on its page at the version, with the site's address. */
  readonly address: string;
  /** A page's address at the version, with the site's. */
  readonly at: (path: string) => string;
}

export interface PictureFound {
  readonly asked: PictureAsked;
  readonly collection: Collection;
  /** Those of the holders and targets asked for. */
  readonly observations: readonly Observation[];
  /** The holders and targets asked for, by name. */
  readonly holders: readonly ActorReference[];
  readonly targets: readonly Target[];
  readonly events: readonly Event[];
  /** `https://…`, without a slash at the end. */
  readonly origin: string;
}

function timelinesOf({ asked, observations, collection, events }: PictureFound): Timeline[] {
  const axis = toTimeAxis(observations, collection.lastDay);
  const { rule } = asked.filter;
  const notes = toEventNotes(events, axis, observations);
  const several = [...groupBy(observations, ({ score }) => score.target.key).values()];
  return several
    .flatMap((these) => {
      const target = these[0]?.score.target;
      return target ? [toTimeline({ id: target.key, target, observations: these, axis, rule, large: several.length === 1, wholeAxis: several.length > 1, events: notes })] : [];
    })
    .sort((a, b) => compareTargets(a.target, b.target));
}

function bodyOf(found: PictureFound, lines: readonly StandingLine[], on: CalendarDay): PictureBody {
  const { asked, observations, targets: [target] } = found;
  switch (asked.kind) {
    case 'picture': return { kind: 'picture', timelines: timelinesOf(found) };
    case 'matrix': return { kind: 'matrix', matrix: toPositionMatrix(observations, { on, rule: asked.filter.rule }) };
    case 'positions': return { kind: 'positions' };
    case 'spectrum': return { kind: 'spectrum', spectrum: toSpectrum(lines), poles: target ? polesOf(target) : { for: '', against: '' } };
  }
}

function claimOf(observations: readonly Observation[], collection: Collection): string {
  const [counted, { open }] = [countedAmong(observations), countOf(observations)];
  if (counted.length === 0) return observations.length === 0 ? `Statements: ${noneFound(collection)}` : `No statement counted of ${plural(observations.length, 'found', 'found')}`;
  return [plural(counted.length, 'statement'), periodOf(counted), open > 0 ? `${open} not settled` : null].filter((part) => part !== null).join(', ');
}

/** The version before a fragment: `/issues/peace#over-time` → `/issues/peace?version=181#over-time`. */
function pinned(path: string, version: number): string {
  const [, page = '', place = ''] = /^([^#]*)(.*)$/su.exec(path) ?? [];
  return `${page}${page.includes('?') ? '&' : '?'}version=${version}${place}`;
}

/** Made of the same models as the pages' own pictures. */
export function toPicture(found: PictureFound): Picture {
  const { asked, collection, holders, targets, origin } = found;
  const { on, rule } = askedOf(asked.filter, collection.lastDay);
  const observations = countedBy(rule, found.observations);
  const lines = toStandingLines(observations, { on, rule }).filter(({ words, leftOut }) => words !== null || leftOut.length > 0);
  const body = bodyOf({ ...found, observations }, lines, on);
  const checked = checkedWords(countedAmong(observations));
  const address = `${origin}${picturePageHref(asked, collection.version)}`;
  return {
    asked, collection, on, body, lines, observations, checked, address,
    title: pictureTitle(asked.kind, holders, targets, on),
    claim: claimOf(observations, collection),
    notes: pictureNotes({ body, observations, rule, collection, on, checked, address }),
    at: (path) => `${origin}${pinned(path, collection.version)}`,
  };
}
