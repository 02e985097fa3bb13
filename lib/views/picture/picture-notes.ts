import type { CalendarDay } from '@/lib/domain/calendar/calendar-day';
import type { Collection } from '@/lib/domain/collection/collection';
import type { CountingRule } from '@/lib/domain/stance/counting-rule';
import type { Observation } from '@/lib/domain/stance/observation';
import { withdrawnWords } from '../page/archive-state';
import { codebookWords, noneFound, toCollectionLine } from '../position/collection-line';
import { countingLine, countOf } from '../words/counting';
import { instantDay, longDay } from '../words/day-words';
import { lineWords } from '../timeline/position-line';
import type { Timeline } from '../timeline/timeline';
import type { PictureBody } from './picture-body';

interface NotesInput {
  readonly body: PictureBody;
  readonly observations: readonly Observation[];
  readonly rule: CountingRule;
  readonly collection: Collection;
  readonly productVersion: string;
  readonly on: CalendarDay;
  readonly checked: string | null;
  readonly withdrawn: readonly string[];
  readonly address: string;
}

function timelineNotes(timelines: readonly Timeline[]): string[] {
  const drawn = timelines.filter(({ dots }) => dots.length > 0);
  const end = drawn.map(({ axis }) => axis.end).find((found) => found !== null);
  const events = new Map(drawn.flatMap((timeline) => timeline.events.map(({ n, words }) => [n, words] as const)));
  const breaks = new Set(drawn.flatMap(({ axis }) => axis.breaks.map(({ words }) => `Axis broken: ${words}.`)));
  return [
    ...(drawn.length > 0
      ? ['A dot is one statement at the day it was made; a bar covers the week or month where the day is not known.']
      : []),
    ...(drawn.some(({ lines }) => lines.length > 0) ? [lineWords] : []),
    ...(drawn.some(({ lines }) => lines.some(({ clamped }) => clamped))
      ? ['Where an interval goes past ±2 it is drawn to ±2.']
      : []),
    ...(drawn.some(({ dots }) => dots.some(({ open }) => open))
      ? ['Hollow and dashed: not settled, at its last value.']
      : []),
    ...breaks,
    ...(events.size > 0
      ? [
          `Numbered uprights: ${[...events]
            .sort(([a], [b]) => a - b)
            .map(([, words]) => words)
            .join('; ')}.`,
        ]
      : []),
    ...(end ? [`Dashed line: the collection ends on ${longDay(end.day)}.`] : []),
  ];
}

function bodyNotes({ body, collection, on }: NotesInput): string[] {
  switch (body.kind) {
    case 'picture':
      return timelineNotes(body.timelines);
    case 'several':
      return timelineNotes(body.pictures.flatMap(({ timeline }) => timeline ?? []));
    case 'positions':
      return [];
    case 'matrix': {
      const year = body.matrix.knownYear;
      const labelled = body.matrix.rows.some(({ target }) => target.kind === 'issue');
      const legend = labelled
        ? `Hollow: too little for a label by ${longDay(on)}.`
        : 'Down: what an actor says; across: what is said about one.';
      return [
        `A mark is one statement, the number counts them. ${legend} ` +
          `An empty cell means ${noneFound(collection)}, not neutrality.`,
        ...(year === undefined ? [] : [`Days without a year are of ${year}.`]),
      ];
    }
    case 'spectrum':
      return [
        'Hollow marks are the values found. A bar with an upright is a position with its 80 % interval, drawn ' +
          'only where the evidence allows a label.',
      ];
  }
}

/** What stands under a picture wherever it goes: how to read it, what it counts, what it rests on, where it is from. */
export function pictureNotes(input: NotesInput): readonly string[] {
  const { observations, rule, collection, productVersion, checked, withdrawn, address } = input;
  const { caution } = toCollectionLine(collection);
  const day = collection.versionAt ? ` (${instantDay(collection.versionAt)})` : '';
  return [
    bodyNotes(input).join(' '),
    countingLine(countOf(observations), rule),
    [`${codebookWords(collection)}. Data version ${collection.version}${day}.`, checked ? `${checked}.` : null, caution]
      .filter((part) => part !== null)
      .join(' '),
    withdrawnWords(withdrawn) ?? '',
    `Source: Demarche ${productVersion}, ${address}`,
  ].filter((note) => note !== '');
}
