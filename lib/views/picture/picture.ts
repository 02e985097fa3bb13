import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import type { Collection } from '@/lib/domain/collection/collection';
import { countedAmong, countedBy, type Observation } from '@/lib/domain/stance/observation';
import { toPositionQuery } from '../address/position-query';
import { noneFound } from '../position/collection-line';
import { checkedWords, countOf, plural } from '../words/counting';
import { periodOf } from '../words/day-words';
import { groupBy } from '../words/group-by';
import { periodWords } from '../words/period-words';
import { toStandingLines, type StandingLine } from '../position/standing-line';
import { saidWithin } from '../timeline/timeline';
import { toPictureBody, type PictureBody, type PictureFound } from './picture-body';
import { uncut, type PictureCut } from './picture-cut';
import { picturePageHref } from './picture-links';
import { pictureNotes } from './picture-notes';
import type { PictureAsked } from './picture-query';
import { pictureTitle } from './picture-title';

/** A picture with all that goes along with it: drawn, exported, cited and embedded from this one model. */
export interface Picture {
  readonly asked: PictureAsked;
  readonly collection: Collection;
  /** Of Demarche, the release that made it. */
  readonly productVersion: string;
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
  /** The codebook's text. */
  readonly codebook: string;
  /** Keys of statements that were published at the version and are withdrawn since. */
  readonly withdrawn: readonly string[];
  /** A page's address at the version, with the site's. */
  readonly at: (path: string) => string;
}

function claimOf(observations: readonly Observation[], found: number, collection: Collection): string {
  const [counted, { open }] = [countedAmong(observations), countOf(observations)];
  if (observations.length === 0 && found > 0) return `Nothing drawn of ${plural(found, 'statement')} found`;
  if (counted.length === 0)
    return observations.length === 0
      ? `Statements: ${noneFound(collection)}`
      : `No statement counted of ${plural(observations.length, 'found', 'found')}`;
  return [plural(counted.length, 'statement'), periodOf(counted), open > 0 ? `${open} not settled` : null]
    .filter((part) => part !== null)
    .join(', ');
}

/** The version before a fragment: `/issues/peace#over-time` → `/issues/peace?version=181#over-time`. */
function pinned(path: string, version: number): string {
  const [, page = '', place = ''] = /^([^#]*)(.*)$/su.exec(path) ?? [];
  return `${page}${page.includes('?') ? '&' : '?'}version=${version}${place}`;
}

/** What a cut leaves of what was found, and in words what it does not. */
function cutOff(
  found: readonly Observation[],
  { from, to, hidden }: PictureCut,
): { readonly kept: readonly Observation[]; readonly notes: readonly string[] } {
  const inside = found.filter(saidWithin({ from: from ?? '0001-01-01', to: to ?? '9999-12-31' }));
  const kept = inside.filter(({ holder }) => !hidden.includes(holder.slug));
  const [outside, off] = [
    found.length - inside.length,
    groupBy(
      inside.filter(({ holder }) => hidden.includes(holder.slug)),
      ({ holder }) => holder.short,
    ),
  ];
  return {
    kept,
    notes: [
      ...(from === null && to === null
        ? []
        : [
            `Shown is what was said ${periodWords(from, to)}; ` +
              `outside of it, ${plural(outside, 'statement')}, on which positions and lines rest too.`,
          ]),
      ...(off.size === 0
        ? []
        : [`Hidden: ${[...off].map(([name, these]) => `${name} (${these.length})`).join(', ')}.`]),
    ],
  };
}

/** Made of the same models as the pages' own pictures. */
export function toPicture(found: PictureFound): Picture {
  const { asked, collection, productVersion, holders, targets, partial, codebook, withdrawn, origin } = found;
  const { on, rule } = toPositionQuery(asked.filter, collection.lastDay);
  const cut = asked.cut ?? uncut;
  const all = countedBy(rule, found.observations);
  const { kept: observations, notes } = cutOff(all, cut);
  const shown = all.filter(({ holder }) => !cut.hidden.includes(holder.slug));
  const lines = toStandingLines(shown, { on, rule }).filter(
    ({ words, leftOut }) => words !== null || leftOut.length > 0,
  );
  const body = toPictureBody({ ...found, observations: all }, lines, on);
  const checked = checkedWords(countedAmong(shown));
  const address = `${origin}${picturePageHref(asked, collection.version)}`;
  return {
    asked,
    collection,
    productVersion,
    on,
    body,
    lines,
    observations,
    checked,
    address,
    codebook,
    withdrawn,
    title: pictureTitle(asked.kind, holders, targets, on),
    claim: claimOf(observations, all.length, collection),
    notes: [
      ...(partial === null ? [] : [partial]),
      ...notes,
      ...pictureNotes({ body, observations, rule, collection, productVersion, on, checked, withdrawn, address }),
    ],
    at: (path) => `${origin}${pinned(path, collection.version)}`,
  };
}
