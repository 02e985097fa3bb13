import type { RoleRow } from '../../data/role-row';
import { roles } from '../../data/roles';
import { splitName, type NameEntry } from '../name-index';

const entryOf = (role: RoleRow, words: readonly string[], plural: boolean, former: boolean): NameEntry => ({
  words,
  kind: 'role',
  slug: role.office,
  from: null,
  until: null,
  plural,
  role,
  former,
});

/** An abbreviation is found with its full stop and, as some texts part it, before one: "Adm." and "Adm" + ".". */
function entries(role: RoleRow, form: string, plural: boolean, former = false): readonly NameEntry[] {
  const readings = splitName(form).reduce<readonly (readonly string[])[]>(
    (before, word) => {
      const read = word.endsWith('.') ? [[word], [word.slice(0, -1), '.']] : [[word]];
      return before.flatMap((words) => read.map((one) => [...words, ...one]));
    },
    [[]],
  );
  return readings.map((words) => entryOf(role, words, plural, former));
}

/** One word of an office, as a text may have it. */
export const roleEntriesOf = (role: RoleRow, word: string): readonly NameEntry[] => entries(role, word, false);

/** The words of all offices; those of one word also with `ex-` before them. */
export const roleEntries: readonly NameEntry[] = roles.flatMap((role) => [
  ...role.forms.flatMap((form) => entries(role, form, false)),
  ...role.plurals.flatMap((form) => entries(role, form, true)),
  ...role.forms.filter((form) => /^\p{Ll}+$/u.test(form)).flatMap((form) => entries(role, `ex-${form}`, false, true)),
]);

const officeByForm = new Map(
  roles.flatMap((role) => [...role.forms, ...role.plurals].map((form) => [form.toLowerCase(), role] as const)),
);

/**
 * The role of a title as people write it: the longest form its words end or begin with ("State Councilor", "Foreign
 * Ministry spokesman").
 */
export function roleOfTitle(title: string): RoleRow | null {
  const words = title.toLowerCase().split(/\s+/);
  const runs = words.flatMap((_, from) =>
    words.map((__, to) => words.slice(from, to + 1).join(' ')).filter((run) => run !== ''),
  );
  const fitting = runs.filter((run) => officeByForm.has(run)).sort((a, b) => b.length - a.length);
  const last = words.at(-1) ?? '';
  return officeByForm.get(title.toLowerCase()) ?? officeByForm.get(last) ?? officeByForm.get(fitting[0] ?? '') ?? null;
}

const sorts = new Map(roles.map((role) => [role.office, role.sort]));

/** Whether a class of office is held by persons, not a body. */
export const isOfPerson = (office: string | null): boolean =>
  office !== null && sorts.get(office.replace(/^deputy-/, '')) !== 'body';

const ownVoices = new Set(roles.filter(({ voice }) => voice === 'own').map(({ office }) => office));

/** Whether one who holds such an office speaks for nobody else: a senator, a candidate. */
export const isOwnVoice = (office: string | null): boolean => office !== null && ownVoices.has(office);

const soleOffices = new Set(roles.filter(({ single }) => single).map(({ office }) => office));

/** Whether one person at a time holds such an office in a state or body. */
export const isSoleOffice = (office: string | null): office is string => office !== null && soleOffices.has(office);
