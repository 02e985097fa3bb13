import { noOffice, officeWordInput, type OfficeWord } from '@/lib/domain/office/office-word';
import type { Option } from './fields-desk';
import { textOf } from './form-state';

/** A word for an office as typed, what it is to mean as chosen, and why. */
export interface OfficeWordValues {
  readonly word: string;
  readonly office: string;
  readonly reason: string;
}

export const noOfficeWord: OfficeWordValues = { word: '', office: '', reason: '' };

export function readOfficeWord(form: FormData): OfficeWordValues {
  return { word: textOf(form, 'word'), office: textOf(form, 'office'), reason: textOf(form, 'reason') };
}

export const parseOfficeWord = (values: OfficeWordValues) => officeWordInput.safeParse(values);

interface OfficeClass {
  readonly office: string;
  readonly words: readonly string[];
}

/** "foreign minister" for the class `foreign-minister`. */
const officeName = (office: string): string => (office === noOffice ? 'no office' : office.replaceAll('-', ' '));

/** Classes of office by name, those that have words, then that it means none. */
export function toOfficeOptions(classes: readonly OfficeClass[]): readonly Option[] {
  const named = classes
    .filter(({ words }) => words.length > 0)
    .map(({ office }) => ({ slug: office, name: officeName(office) }));
  return [...named.sort((a, b) => a.name.localeCompare(b.name, 'en')), { slug: noOffice, name: 'No office' }];
}

export interface OfficeLine {
  readonly term: string;
  readonly is: string;
}

/** What each class of office is found by: built-in words that nobody set otherwise. */
export function toBuiltInOffices(classes: readonly OfficeClass[], set: readonly OfficeWord[]): readonly OfficeLine[] {
  const own = new Set(set.map(({ word }) => word));
  return classes
    .map(({ office, words }) => ({
      term: officeName(office),
      is: words.filter((word) => !own.has(word.toLowerCase())).join(', '),
    }))
    .filter(({ is }) => is !== '')
    .sort((a, b) => a.term.localeCompare(b.term, 'en'));
}

/** "chief envoy", "foreign minister". */
export const toSetWords = (set: readonly OfficeWord[]): readonly OfficeLine[] =>
  set.map(({ word, office }) => ({ term: word, is: officeName(office) }));
