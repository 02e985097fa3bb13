import { roles } from '../../data/roles';
import { toKnowledge, type Knowledge } from '../knowledge';
import type { NameEntry } from '../name-index';
import { roleEntriesOf } from './role-names';

/** A word and the class of office it means; a class that there is not: no office. */
export interface OfficeMeaning {
  readonly word: string;
  readonly office: string;
}

const classOf = new Map(roles.map((role) => [role.office, role]));
const spelled = ({ words }: NameEntry): string => words.join(' ').toLowerCase();

/** Knowledge in which these words for offices mean what a tracker takes them for, whatever is built in. */
export function withOfficeWords(knowledge: Knowledge, meanings: readonly OfficeMeaning[]): Knowledge {
  if (meanings.length === 0) return knowledge;
  const own = meanings.flatMap(({ word, office }) => {
    const role = classOf.get(office);
    return role ? roleEntriesOf(role, word) : [];
  });
  const set = new Set([...meanings.map(({ word }) => word.toLowerCase()), ...own.map(spelled)]);
  const left = knowledge.entries.filter((entry) => entry.role === null || !set.has(spelled(entry)));
  return toKnowledge([...knowledge.actors.values()], [...own, ...left]);
}
