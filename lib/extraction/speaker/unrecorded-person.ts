import type { ActorKind } from '../../domain/actor/actor';
import { slugOf } from '../../domain/naming/slug-of';
import type { UnrecordedPerson } from '../../domain/proposal/unrecorded-person';
import { roles } from '../data/roles';
import type { RoleRow } from '../data/role-row';
import type { Knowledge } from '../knowledge/knowledge';
import type { Voice } from './voice';

/** The longest words for an office first: "minister of foreign affairs" before "minister". */
const forms = roles
  .filter(({ sort }) => sort === 'person')
  .flatMap((role) => role.forms.map((form) => ({ role, form: form.toLowerCase() })))
  .sort((a, b) => b.form.length - a.form.length);

interface Office {
  readonly role: RoleRow;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** The office that words name, with what stands round its name. */
function officeIn(words: string): Office | null {
  const lower = words.toLowerCase();
  for (const { role, form } of forms) {
    const at = lower.indexOf(form);
    const end = at + form.length;
    if (at < 0 || isLetter(lower.charAt(at - 1)) || isLetter(lower.charAt(end))) continue;
    return { role, before: words.slice(0, at).trim(), words: words.slice(at, end), after: words.slice(end).trim() };
  }
  return null;
}

const article = /^(?:.*,\s*)?(?:(?:an?|the|its|their|his|her)(?:\s+|$))?/iu;
const owning = /^(?:of|for|from|at)\s+(?:the\s+)?(?<owner>\p{Lu}.*)$/u;
const trimmed = (words: string): string => words.replace(/^[\s,;:–—-]+|[\s,;:.–—-]+$/gu, '');

interface OfficeOwner {
  /** Words that belong to the office: "deputy", "acting". */
  readonly rest: string;
  readonly owner: string | null;
}

/** "Ruritania's deputy" → whose office it is, and what is left. */
function ownerBefore(before: string): OfficeOwner {
  const possessive = /^(?:the\s+)?(?<owner>\p{Lu}.*?)['’]s?(?:\s+(?<rest>.*))?$/u.exec(before);
  return possessive?.groups
    ? { owner: possessive.groups.owner ?? null, rest: possessive.groups.rest ?? '' }
    : { owner: null, rest: before.replace(article, '') };
}

/** "of the Republic of Ruritania" → whose office it is. */
const ownerBehind = (after: string): string | null => owning.exec(after)?.groups?.owner ?? null;

/** Without the words that already name whose office it is: "Peruvian deputy" → "deputy". */
function withoutNameOf(rest: string, slug: string, { entries }: Knowledge): string {
  const lower = rest.toLowerCase();
  const named = entries
    .filter((entry) => entry.slug === slug && entry.role === null)
    .map(({ words }) => words.join(' ').toLowerCase());
  const found = named
    .filter((name) => lower === name || lower.startsWith(`${name} `))
    .sort((a, b) => b.length - a.length)[0];
  return found === undefined ? rest : rest.slice(found.length).trim();
}

const ofStates = /president|monarch|minister|ambassador|crown-prince|first-lady/u;

function kindOf(owner: string, { office }: RoleRow): ActorKind {
  if (/\b(?:front|army|brigades?|militia|forces?|movement|rebels?)$/iu.test(owner)) return 'armed-group';
  if (/\b(?:ministry|department|parliament|court|agency|office|council)\b/iu.test(owner)) return 'institution';
  return ofStates.test(office) && !/\b(?:union|organi[sz]ation|league|association|party)\b/iu.test(owner)
    ? 'state'
    : 'organisation';
}

function ownerOf(
  principal: string | undefined,
  owner: string | null,
  role: RoleRow,
  knowledge: Knowledge,
): UnrecordedPerson['of'] {
  const known = principal === undefined ? undefined : knowledge.actors.get(principal);
  if (known) return { slug: known.slug, name: known.name, kind: known.kind, known: true };
  const name = owner === null ? '' : trimmed(owner);
  const slug = slugOf(name);
  return slug === '' ? null : { slug, name, kind: kindOf(name, role), known: knowledge.actors.has(slug) };
}

type PersonVoice = Pick<Voice, 'person' | 'text' | 'principals' | 'former'>;

/**
 * Somebody nobody has recorded, as an article introduces them: "Foreign Minister Jane Doe of Ruritania" is Jane Doe,
 * Foreign Minister, of Ruritania. Null for a body, and for a name that no letters of a slug can be made of.
 */
export function unrecordedPerson(
  { person, text, principals, former }: PersonVoice,
  knowledge: Knowledge,
): UnrecordedPerson | null {
  if (person === null || slugOf(person) === '') return null;
  const at = text.indexOf(person);
  const alone: UnrecordedPerson = { name: person, title: '', of: null, official: false };
  if (at < 0) return alone;
  const [before, after] = [trimmed(text.slice(0, at)), trimmed(text.slice(at + person.length))];
  const inFront = officeIn(before);
  const office = inFront ?? officeIn(after);
  if (!office) return alone;
  const { rest, owner } = ownerBefore(office.before);
  const behind = ownerBehind(office.after) ?? ownerBehind(inFront ? after : '');
  const of = ownerOf(principals[0], owner ?? behind, office.role, knowledge);
  const title = [of ? withoutNameOf(rest, of.slug, knowledge) : rest, office.words]
    .filter((part) => part !== '')
    .join(' ');
  return { name: person, title, of, official: !former && of !== null && office.role.voice === 'official' };
}
