import { z } from 'zod';
import { slugOf } from '@/lib/domain/naming/slug-of';
import { holderKind, judgedTarget, type NewSpeaker } from '@/lib/domain/proposal/review';
import { stanceValues } from '@/lib/domain/stance/stance-value';
import type { FieldOptions, Option } from './fields-desk';
import { parseFields, readFieldsValues, type FieldsValues } from './fields-form';
import { textOf, textsOf } from './form-state';
import { kindWords } from '../words/actor-words';
import { scaleWords, signed } from '../words/stance-words';

/** A statement as typed: its fields, the stances, and a speaker nobody has recorded yet. */
export interface CodedValues extends FieldsValues {
  readonly stances: readonly { readonly target: string; readonly value: string }[];
  readonly newName: string;
  readonly newTitle: string;
  readonly newOf: string;
  /** Whose office it is, by name, where that is in no list either; goes before `newOf`. */
  readonly newOfName: string;
  readonly newOfKind: string;
}

/** No speaker but a recorded one. */
export const nobodyNew = { newName: '', newTitle: '', newOf: '', newOfName: '', newOfKind: 'state' } as const;

/** As typed; a row of the stances where nothing is chosen is none. */
export function readCodedValues(form: FormData): CodedValues {
  const values = textsOf(form, 'value');
  return {
    ...readFieldsValues(form),
    stances: textsOf(form, 'target')
      .map((target, row) => ({ target, value: values[row] ?? '' }))
      .filter(({ target, value }) => target !== '' || value !== ''),
    newName: textOf(form, 'newName'),
    newTitle: textOf(form, 'newTitle'),
    newOf: textOf(form, 'newOf'),
    newOfName: textOf(form, 'newOfName'),
    newOfKind: textOf(form, 'newOfKind'),
  };
}

/** The choice in the list of speakers that stands for somebody new. */
export const someoneNew = 'someone-new';

function newSpeakerOf({ speaker, newName, newTitle, newOf, newOfName, newOfKind }: CodedValues): NewSpeaker | null {
  if (speaker !== someoneNew) return null;
  const named = { slug: slugOf(newName), name: newName.trim(), title: newTitle.trim() };
  const of = slugOf(newOfName);
  if (of === '') return { ...named, of: newOf === '' ? null : newOf };
  return {
    ...named,
    of,
    newOf: { slug: of, name: newOfName.trim(), kind: holderKind.catch('organisation').parse(newOfKind) },
  };
}

/** Somebody new speaks for whose office they hold, where nobody else is named. */
function principalsOf({ principals, capacity }: CodedValues, newSpeaker: NewSpeaker | null): CodedValues['principals'] {
  const isNamed = principals.some(({ actor }) => actor !== '');
  return isNamed || capacity !== 'official' || !newSpeaker?.of ? principals : [{ actor: newSpeaker.of, claimedBy: '' }];
}

const stances = z.array(judgedTarget).min(1);
const whole = (value: string): number | null => (/^-?[0-2]$/u.test(value) ? Number(value) : null);

/** As typed → what a command takes, or what is wrong with each field. */
export function parseCoded(values: CodedValues) {
  const newSpeaker = newSpeakerOf(values);
  const principals = principalsOf(values, newSpeaker);
  const fields = parseFields({
    ...values,
    principals,
    ...(newSpeaker && newSpeaker.slug !== '' ? { speaker: newSpeaker.slug } : {}),
  });
  const judged = stances.safeParse(values.stances.map(({ target, value }) => ({ target, value: whole(value) })));
  const unnamed = newSpeaker?.slug === '' ? [{ path: ['newName'], message: 'Write the speaker’s name.' }] : [];
  if (fields.success && judged.success && unnamed.length === 0) {
    return { ok: true as const, input: { fields: fields.data, stances: judged.data, newSpeaker } };
  }
  const ofStances = judged.success
    ? []
    : [{ path: ['stances'], message: 'Choose a target and a value in each row, at least in one.' }];
  return { ok: false as const, issues: [...(fields.error?.issues ?? []), ...ofStances, ...unnamed] };
}

/** What somebody new can hold an office of. */
export const holderKinds: readonly Option[] = holderKind.options.map((slug) => ({ slug, name: kindWords(slug) }));

const values: readonly Option[] = stanceValues.map((value) => ({
  slug: String(value),
  name: `${signed(value)}, ${scaleWords[value]}`,
}));

/** What a stance can be toward, and its values. */
export function stanceOptions(
  options: FieldOptions,
  issues: readonly { readonly slug: string; readonly label: string }[],
) {
  const targets = [
    ...issues.map(({ slug, label }) => ({ slug: `issue:${slug}`, name: label })),
    ...options.actors.map(({ slug, name }) => ({ slug: `actor:${slug}`, name })),
  ];
  return { targets, values };
}
