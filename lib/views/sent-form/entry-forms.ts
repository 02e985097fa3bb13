import { z } from 'zod';
import { calendarDay } from '@/lib/domain/calendar/calendar-day';
import { sentForm, sentKey, sentText, sentTexts, sentVersion } from './sent-form';

/** What a form about something recorded says of it: which, and the version it was opened on. */
const recorded = { slug: sentKey, fieldsVersion: sentVersion };

const actor = {
  reason: sentText,
  name: sentText,
  shortName: sentText,
  kind: sentText,
  aliases: sentText,
  iso2: sentText,
  note: sentText,
  until: sentText,
  roleTitle: sentTexts,
  roleOf: sentTexts,
  roleFrom: sentTexts,
  roleUntil: sentTexts,
  roleFormer: sentTexts,
  relationKind: sentTexts,
  relationTo: sentTexts,
  relationOn: sentTexts,
};
export const newActorForm = sentForm(actor);
export const actorForm = sentForm({ ...actor, ...recorded });

const issue = {
  reason: sentText,
  label: sentText,
  proposition: sentText,
  forPole: sentText,
  againstPole: sentText,
  note: sentText,
  terms: sentText,
  retired: sentText,
  meaning: sentText,
  bearingActor: sentTexts,
  bearingSign: sentTexts,
};
export const newIssueForm = sentForm(issue);
export const issueForm = sentForm({ ...issue, ...recorded });

const event = {
  reason: sentText,
  title: sentText,
  happenedOn: sentText,
  precision: sentText,
  source: sentText,
  article: sentText,
};
export const newEventForm = sentForm(event);
export const eventForm = sentForm({ ...event, ...recorded });

const group = { reason: sentText, name: sentText, note: sentText, members: sentTexts };
export const newGroupForm = sentForm(group);
export const groupForm = sentForm({ ...group, ...recorded });

export const withdrawalForm = sentForm({ ...recorded, withdrawal: sentText });

export const officeWordForm = sentForm({ word: sentText, office: sentText, reason: sentText });

export const silenceForm = sentForm({
  holder: sentText,
  target: sentText,
  kind: sentText,
  from: sentText,
  to: sentText,
  sources: sentText,
  note: sentText,
});

export const shiftVerdictForm = sentForm({
  holder: sentKey,
  target: sentKey,
  on: sentKey.pipe(calendarDay),
  direction: sentKey.pipe(z.enum(['1', '-1'], 'is neither 1 nor -1')),
  verdict: sentText,
  reason: sentText,
  back: sentText,
});
