import type { ActorReference } from '@/lib/domain/actor/actor';
import type { StanceValue } from '@/lib/domain/stance/stance-value';
import { holdersOf, type Statement } from '@/lib/domain/statement/statement';
import type { Target } from '@/lib/domain/target/target';
import { sidesOf, type Belonging } from './accounts';
import { possessive } from '../words/actor-words';
import { statementHref } from '../address/evidence-filter';
import { groupBy } from '../words/group-by';
import { valueRange } from '../words/stance-words';
import { claimedByWords } from '../words/statement-words';
import { compareTargets } from '../words/target-words';

/** One statement's value as one side's account has it. */
export interface MatchEntry {
  readonly statementKey: string;
  readonly href: string;
  readonly value: StanceValue | null;
  readonly open: boolean;
  /** "on China’s word", where the holder's stance is known from another alone. */
  readonly onWord: string | null;
}

/** What one actor holds toward one target, by each side's account. */
export interface MatchRow {
  readonly key: string;
  readonly target: Target;
  readonly holder: ActorReference;
  /** One for each side, in the sides' order; empty where its account has nothing. */
  readonly entries: readonly (readonly MatchEntry[])[];
  /** "They differ: +1 by its own account, +2 on China’s word." */
  readonly words: string;
  readonly differ: boolean;
}

/** The accounts of an occasion held against each other. */
export interface AccountMatches {
  readonly sides: readonly ActorReference[];
  readonly rows: readonly MatchRow[];
}

interface AccountEntry extends MatchEntry {
  readonly side: ActorReference;
  readonly holder: ActorReference;
  readonly target: Target;
}

function toldIn(statement: Statement, belonging: Belonging): AccountEntry[] {
  const sides = sidesOf(statement, belonging).filter((side) => side !== null);
  return sides.flatMap((side) =>
    holdersOf(statement).flatMap(({ actor: holder, claimedBy }) =>
      statement.scores.map(({ target, value, state }) => ({
        side,
        holder,
        target,
        value,
        statementKey: statement.key,
        href: statementHref(statement.key),
        open: state === 'open',
        onWord: claimedBy && claimedByWords(claimedBy),
      })),
    ),
  );
}

function sourceWords(holder: ActorReference, [entry]: readonly AccountEntry[]): string {
  if (!entry) return '';
  if (entry.side.slug === holder.slug) return 'by its own account';
  return entry.onWord ?? `by ${possessive(entry.side)} account`;
}

function valuesOf(told: readonly AccountEntry[]): readonly StanceValue[] {
  return [...new Set(told.flatMap(({ value }) => (value === null ? [] : [value])))].sort((a, b) => a - b);
}

/** How the accounts of one row compare; where one is not settled they are not compared. */
function compare(holder: ActorReference, told: readonly AccountEntry[]): Pick<MatchRow, 'words' | 'differ'> {
  const bySide = [...groupBy(told, ({ side }) => side.slug).values()];
  const [first = [], ...others] = bySide;
  if (told.some(({ open, value }) => open || value === null))
    return { words: 'Not compared: not settled.', differ: false };
  if (others.length === 0) {
    const own = first[0]?.side.slug === holder.slug;
    return {
      words: own ? 'Only by its own account.' : `Only ${sourceWords(holder, first)}: nothing found in its own account.`,
      differ: false,
    };
  }
  if (others.some((other) => valuesOf(other).join() !== valuesOf(first).join())) {
    const said = bySide.map((these) => `${valueRange(valuesOf(these)) ?? ''} ${sourceWords(holder, these)}`);
    return { words: `They differ: ${said.join(', ')}.`, differ: true };
  }
  const many = others.length === 1 ? 'both' : 'all';
  const shared = first.some(({ statementKey }) =>
    others.every((other) => other.some((one) => one.statementKey === statementKey)),
  );
  if (shared) return { words: `Confirmed: ${many} sides tell of the same statement.`, differ: false };
  return {
    words: `The same, ${valueRange(valuesOf(first)) ?? ''}, by ${many}, in different statements.`,
    differ: false,
  };
}

/** Worth a row: both sides speak to the target, or one side's stance is known on another's word. */
function isMatched(told: readonly AccountEntry[]): boolean {
  return new Set(told.map(({ side }) => side.slug)).size > 1 || told.some(({ onWord }) => onWord !== null);
}

/**
 * Holds the sides' accounts of an occasion against each other, target by target: each actor's values by its own account
 * and by the others'. No rows where fewer than two sides have an account.
 */
export function toAccountMatches(statements: readonly Statement[], belonging: Belonging): AccountMatches {
  const told = statements.flatMap((statement) => toldIn(statement, belonging));
  const sides = [...new Map(told.map(({ side }) => [side.slug, side])).values()].sort((a, b) =>
    a.name.localeCompare(b.name, 'en'),
  );
  if (sides.length < 2) return { sides, rows: [] };
  const matched = [...groupBy(told, ({ target }) => target.key).values()].filter(isMatched);
  const rows = matched
    .flatMap((these) => [...groupBy(these, ({ holder }) => holder.slug).values()])
    .flatMap((these) => {
      const [first] = these;
      if (!first) return [];
      const { holder, target } = first;
      const entries = sides.map((side) => these.filter((one) => one.side.slug === side.slug));
      return [{ key: `${target.key} ${holder.slug}`, target, holder, entries, ...compare(holder, these) }];
    });
  const order = (holder: ActorReference): number =>
    sides.findIndex(({ slug }) => slug === holder.slug) + 1 || sides.length + 1;
  return { sides, rows: rows.sort((a, b) => compareTargets(a.target, b.target) || order(a.holder) - order(b.holder)) };
}
