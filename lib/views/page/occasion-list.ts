import type { OccasionReference } from '@/lib/domain/occasion/occasion';
import type { Statement } from '@/lib/domain/statement/statement';
import { toAccountMatches } from './account-matches';
import { toAccounts, type Belonging } from './accounts';
import { namesInSentence } from '../words/actor-words';
import { plural } from '../words/counting';
import { groupBy } from '../words/group-by';

/** One line of the list of occasions. */
export interface OccasionEntry {
  readonly occasion: OccasionReference;
  /** "7 statements, by the accounts of China and the Taliban; they differ in 1 place". */
  readonly words: string;
}

function wordsOf(statements: readonly Statement[], belonging: Belonging): string {
  const sides = toAccounts(statements, belonging).flatMap(({ side }) => side ?? []);
  const differ = toAccountMatches(statements, belonging).rows.filter((row) => row.differ).length;
  const by =
    sides.length === 0
      ? ''
      : `, by the ${sides.length === 1 ? 'account' : 'accounts'} of ` +
        `${namesInSentence(sides.map((side) => ({ ...side, name: side.short })))}${sides.length === 1 ? ' alone' : ''}`;
  const apart = differ === 0 ? '' : `; they differ in ${plural(differ, 'place')}`;
  return `${plural(statements.length, 'statement')}${by}${apart}`;
}

/** Each occasion with whose accounts of it were found. */
export function toOccasionEntries(
  occasions: readonly OccasionReference[],
  statements: readonly Statement[],
  belonging: Belonging,
): readonly OccasionEntry[] {
  const said = groupBy(statements, ({ occasion }) => occasion?.slug ?? '');
  return occasions.map((occasion) => ({ occasion, words: wordsOf(said.get(occasion.slug) ?? [], belonging) }));
}
