import type { MemberStanding } from '@/lib/domain/group/member-standing';
import { silenceWords } from './silence-words';
import type { Poles } from './stance-words';

function turned(word: string): string {
  if (/[^aeiou]ies$/u.test(word)) return word.replace(/ies$/u, 'y');
  if (/(?:ss|sh|ch|x|zz|o)es$/u.test(word)) return word.replace(/es$/u, '');
  return /[^s]s$/u.test(word) ? word.slice(0, -1) : word;
}

/** "denies the charge", said of several: "deny the charge". Only the first word is turned. */
export function ofSeveral(verb: string): string {
  const [first = '', ...rest] = verb.split(' ');
  return [turned(first), ...rest].join(' ');
}

/** The verb of a standing that rests on counted statements; null for one that does not. */
function verbOf(standing: MemberStanding, poles: Poles): string | null {
  if (standing === 'backs' || standing === 'backs-or-no-side') return poles.for;
  if (standing === 'rejects' || standing === 'rejects-or-no-side') return poles.against;
  if (standing === 'takes-no-side') return 'takes no side';
  return standing === 'says-both' ? 'says both' : null;
}

const notCounted: Readonly<Partial<Record<MemberStanding, string>>> = {
  open: 'not settled',
  hearsay: 'hidden: on another’s word only',
  private: 'hidden: private voices only',
  standing: 'hidden: undated general positions only',
  'left-out': 'hidden: nothing that counts',
  'said-nothing': silenceWords('said-nothing'),
  declined: silenceWords('declined'),
  'none-found': 'none found',
};

/**
 * "4 back", "1 backs in some, takes no side in others", "2 deny the charge", "1 none found": by the issue's own poles.
 */
export function standingCount(standing: MemberStanding, n: number, poles: Poles): string {
  const verb = verbOf(standing, poles);
  if (verb === null) return `${n} ${notCounted[standing] ?? ''}`;
  const number = (words: string): string => (n === 1 ? words : ofSeveral(words));
  const mixed = standing === 'backs-or-no-side' || standing === 'rejects-or-no-side';
  return mixed ? `${n} ${number(verb)} in some, ${number('takes no side')} in others` : `${n} ${number(verb)}`;
}

/**
 * What stands before the number of statements of one that does not count: "not settled", "hidden: …"; null for others.
 */
export function notCountedWords(standing: MemberStanding): string | null {
  return notCounted[standing] ?? null;
}
