import { changeReason } from '@/lib/domain/change/change-reason';
import { groupFields, type GroupFields } from '@/lib/domain/group/actor-group';
import { textOf, textsOf } from './form-state';

/** A group as typed. `slug`, `fieldsVersion` and `reason` are empty for one not recorded yet. */
export interface GroupValues {
  readonly slug: string;
  readonly fieldsVersion: string;
  readonly reason: string;
  readonly name: string;
  readonly note: string;
  readonly members: readonly string[];
}

export const noGroup: GroupValues = { slug: '', fieldsVersion: '', reason: '', name: '', note: '', members: [] };

export function toGroupValues(slug: string, { name, note, members }: GroupFields, fieldsVersion: number): GroupValues {
  return { slug, fieldsVersion: String(fieldsVersion), reason: '', name, note: note ?? '', members };
}

export function readGroupValues(form: FormData): GroupValues {
  return {
    slug: textOf(form, 'slug'),
    fieldsVersion: textOf(form, 'fieldsVersion'),
    reason: textOf(form, 'reason'),
    name: textOf(form, 'name'),
    note: textOf(form, 'note'),
    members: textsOf(form, 'members').filter((actor) => actor !== ''),
  };
}

/** As typed → the fields, or what is wrong with each. */
export function parseGroup({ name, note, members }: GroupValues) {
  return groupFields.safeParse({ name, note: note.trim() === '' ? null : note, members });
}

/** An edit needs a reason beside its fields. */
export function parseGroupEdit(values: GroupValues) {
  const fields = parseGroup(values);
  const reason = changeReason.safeParse(values.reason);
  if (fields.success && reason.success) return { ok: true as const, fields: fields.data, reason: reason.data };
  const ofReason = (reason.error?.issues ?? []).map(({ message }) => ({ path: ['reason'], message }));
  return { ok: false as const, issues: [...(fields.error?.issues ?? []), ...ofReason] };
}

/** Members as one text that compares with what another person saved. */
export function membersText(members: readonly string[]): string {
  return [...members].sort().join(', ');
}
