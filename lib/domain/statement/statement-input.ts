import { z } from 'zod';
import { slug } from '../actor/actor-input';
import { calendarDay, datePrecision } from '../calendar/calendar-day';
import { matchBasis, reportMode } from '../report/report';
import { capacity, modality } from '../utterance/utterance';

const principalInput = z.object({ actor: slug, claimedBy: slug.nullable() });

/** What can be edited about a statement; other actors are named by slug. */
export const statementFields = z.object({
  summary: z.string().trim().min(1, 'Say in one sentence what was said.'),
  speaker: slug,
  capacity,
  principals: z.array(principalInput),
  addressees: z.array(slug),
  occasion: slug.nullable(),
  saidOn: calendarDay,
  precision: datePrecision,
  venue: z.string().trim(),
  modality,
  condition: z.string().trim().nullable(),
});
export type StatementFields = z.infer<typeof statementFields>;

const reportInput = z.object({
  article: slug,
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1),
  mode: reportMode,
  cue: z.string(),
  relays: z.array(slug),
  matchBasis,
  note: z.string().nullable(),
});
export type ReportInput = z.infer<typeof reportInput>;

export const statementInput = statementFields.extend({ key: slug, reports: z.array(reportInput).min(1) });
export type StatementInput = z.infer<typeof statementInput>;

export type FieldsRefusal = {
  readonly code: 'fields-disagree';
  readonly field: keyof StatementFields;
  readonly message: string;
};

/** The rules between fields, which no single field can check; answers the first that is broken, or null. */
export function checkFields(fields: StatementFields): FieldsRefusal | null {
  const refuse = (field: keyof StatementFields, message: string): FieldsRefusal => ({
    code: 'fields-disagree',
    field,
    message,
  });
  const actors = fields.principals.map((principal) => principal.actor);
  if (fields.capacity === 'own' && actors.length > 0) {
    return refuse(
      'principals',
      'A statement in the speaker’s own capacity has no principals: remove them, or set the capacity to official.',
    );
  }
  if (fields.capacity === 'official' && actors.length === 0) {
    return refuse('principals', 'An official statement needs at least one actor on whose behalf it is made.');
  }
  if (new Set(actors).size < actors.length) return refuse('principals', 'An actor is named twice.');
  if (fields.modality === 'conditional' && !fields.condition) return refuse('condition', 'Write out the condition.');
  if (new Set(fields.addressees).size < fields.addressees.length)
    return refuse('addressees', 'An addressee is named twice.');
  return null;
}
