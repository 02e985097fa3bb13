import type { z } from 'zod';
import { datePrecision } from '../calendar/calendar-day';
import { accepted, refused } from '../outcome/result';
import { capacity, modality } from '../utterance/utterance';
import type { StatementFields } from '../statement/statement-input';
import type { NameReader, NameAnswer } from './name-reader';
import { readEach } from './name-reader';
import { readDays, readList, readPrincipal } from './read-cells';
import type { ColumnName } from './sheet-column';

export const fieldColumns = [
  'summary',
  'speaker',
  'capacity',
  'principals',
  'addressees',
  'occasion',
  'said_on',
  'precision',
  'venue',
  'modality',
  'condition',
] as const satisfies readonly ColumnName[];
export type FieldColumn = (typeof fieldColumns)[number];

/** One word of a list, whatever its case. */
export function readWord<Word extends string>(
  text: string,
  options: z.ZodType<Word> & { readonly options: readonly Word[] },
): NameAnswer<Word> {
  const found = options.options.find((option) => option === text.trim().toLowerCase());
  return found === undefined
    ? refused({ code: text.trim() === '' ? 'missing' : 'not-one-of', given: text.trim(), options: options.options })
    : accepted(found);
}

export function readDay(text: string): NameAnswer<string> {
  if (text.trim() === '') return refused({ code: 'missing' });
  const days = readDays(text);
  const [day] = days;
  if (day === undefined) return refused({ code: 'not-a-day', given: text.trim() });
  return days.length > 1 ? refused({ code: 'two-days', given: text.trim(), days }) : accepted(day);
}

function readPrincipals(cell: string, names: NameReader): NameAnswer<StatementFields['principals']> {
  const parts = readList(cell);
  if (!parts.some((part) => readPrincipal(part).claimedBy !== null)) {
    const actors = names.actors(cell);
    return actors.ok ? accepted(actors.value.map((actor) => ({ actor, claimedBy: null }))) : actors;
  }
  return readEach<StatementFields['principals'][number]>(parts, (part) => {
    const { actor, claimedBy } = readPrincipal(part);
    const who = names.actor(actor);
    if (!who.ok) return who;
    if (claimedBy === null) return accepted({ actor: who.value, claimedBy: null });
    const word = names.actor(claimedBy);
    return word.ok ? accepted({ actor: who.value, claimedBy: word.value }) : word;
  });
}

const as = <Value>(
  read: NameAnswer<Value>,
  put: (value: Value) => Partial<StatementFields>,
): NameAnswer<Partial<StatementFields>> => (read.ok ? accepted(put(read.value)) : read);

type FieldReader = (text: string, names: NameReader, cell: string) => NameAnswer<Partial<StatementFields>>;

const fieldReaders: Readonly<Record<FieldColumn, FieldReader>> = {
  summary: (text) => (text === '' ? refused({ code: 'missing' }) : accepted({ summary: text })),
  speaker: (text, names) =>
    as(text === '' ? refused({ code: 'missing' }) : names.actor(text), (speaker) => ({ speaker })),
  capacity: (text) => as(readWord(text, capacity), (read) => ({ capacity: read })),
  principals: (_, names, cell) => as(readPrincipals(cell, names), (principals) => ({ principals })),
  addressees: (_, names, cell) => as(names.actors(cell), (addressees) => ({ addressees })),
  occasion: (text, names) =>
    text === '' ? accepted({ occasion: null }) : as(names.occasion(text), (occasion) => ({ occasion })),
  said_on: (text) => as(readDay(text), (saidOn) => ({ saidOn })),
  precision: (text) => as(readWord(text, datePrecision), (precision) => ({ precision })),
  venue: (text) => accepted({ venue: text }),
  modality: (text) => as(readWord(text, modality), (read) => ({ modality: read })),
  condition: (text) => accepted({ condition: text === '' ? null : text }),
};

/** A cell as the field it stands for. */
export const readField = (column: FieldColumn, cell: string, names: NameReader): NameAnswer<Partial<StatementFields>> =>
  fieldReaders[column](cell.trim(), names, cell);

const columnOfField: Partial<Record<keyof StatementFields, FieldColumn>> = { saidOn: 'said_on' };

/** The column in which a field of a statement stands. */
export const fieldColumn = (field: keyof StatementFields): FieldColumn =>
  columnOfField[field] ?? (field as FieldColumn);
