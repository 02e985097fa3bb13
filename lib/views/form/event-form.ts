import type { ArticleReference } from '@/lib/domain/article/article';
import { changeReason } from '@/lib/domain/change/change-reason';
import { eventFields, eventPrecision, type EventFields } from '@/lib/domain/event/event';
import { longDay } from '../words/day-words';
import type { Option } from './fields-desk';
import { textOf } from './form-state';
import { precisionWords } from '../words/statement-words';

/** An event as typed. `slug`, `fieldsVersion` and `reason` are empty for one not recorded yet. */
export interface EventValues {
  readonly slug: string;
  readonly fieldsVersion: string;
  readonly reason: string;
  readonly title: string;
  readonly happenedOn: string;
  readonly precision: string;
  readonly source: string;
  readonly article: string;
}

export const noEvent: EventValues = {
  slug: '',
  fieldsVersion: '',
  reason: '',
  title: '',
  happenedOn: '',
  precision: 'day',
  source: '',
  article: '',
};

export function toEventValues(slug: string, fields: EventFields, fieldsVersion: number): EventValues {
  return { ...fields, slug, fieldsVersion: String(fieldsVersion), reason: '', article: fields.article ?? '' };
}

export function readEventValues(form: FormData): EventValues {
  const names = Object.keys(noEvent) as (keyof EventValues)[];
  return Object.fromEntries(names.map((name) => [name, textOf(form, name)])) as Record<keyof EventValues, string>;
}

export const eventSentences = {
  happenedOn: 'Give a day that the calendar has, such as 2021-07-28.',
  precision: 'Choose how exactly the day is known.',
  article: 'Choose the article from the list, or none.',
};

/** As typed → the fields, or what is wrong with each. A month is kept as its first day. */
export function parseEvent({ title, happenedOn, precision, source, article }: EventValues) {
  const day = precision === 'month' ? happenedOn.replace(/^(\d{4}-\d{2})-\d{2}$/u, '$1-01') : happenedOn;
  return eventFields.safeParse({ title, happenedOn: day, precision, source, article: article === '' ? null : article });
}

/** An edit needs a reason beside its fields. */
export function parseEventEdit(values: EventValues) {
  const fields = parseEvent(values);
  const reason = changeReason.safeParse(values.reason);
  if (fields.success && reason.success) return { ok: true as const, fields: fields.data, reason: reason.data };
  const ofReason = (reason.error?.issues ?? []).map(({ message }) => ({ path: ['reason'], message }));
  return { ok: false as const, issues: [...(fields.error?.issues ?? []), ...ofReason] };
}

/** What the lists of the form offer. */
export interface EventOptions {
  readonly precisions: readonly Option[];
  readonly articles: readonly Option[];
}

export function toEventOptions(articles: readonly ArticleReference[]): EventOptions {
  return {
    precisions: eventPrecision.options.map((slug) => ({ slug, name: precisionWords(slug) })),
    articles: articles.map(({ slug, title, outlet, publishedOn }) => ({
      slug,
      name: `${title}, ${outlet.name}, ${longDay(publishedOn)}`,
    })),
  };
}
