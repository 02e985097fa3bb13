import type { CalendarDay } from '../../domain/calendar/calendar-day';
import { findNames } from '../knowledge/name-index';
import type { Knowledge } from '../knowledge/knowledge';
import type { Token } from '../text/token';

/** A group named by the side it takes ("pro-Russian separatists", "Iran-backed militias"); tokens both included. */
export interface Proxy {
  readonly from: number;
  readonly to: number;
  /** Whose side that is. */
  readonly actor: string;
}

const backed = /-(?:backed|sponsored|controlled|supported|led|funded|armed|aligned|inspired)$/;

const cut = (token: Token, from: number, to: number): Token => {
  const text = token.text.slice(from, to);
  return { ...token, text, lower: text.toLowerCase(), start: token.start + from, end: token.start + to };
};

/** The words that name a side at `at`, written as one token or three, and how many tokens they take. */
function sideAt(
  tokens: readonly Token[],
  at: number,
): { readonly name: readonly Token[]; readonly size: number } | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.lower.startsWith('pro-')) return { name: [cut(token, 4, token.text.length)], size: 1 };
  const ending = backed.exec(token.lower);
  if (ending) return { name: [cut(token, 0, ending.index)], size: 1 };
  const [dash, third] = [tokens[at + 1], tokens[at + 2]];
  if (dash?.text !== '-' || !third) return null;
  if (token.lower === 'pro') return { name: [third], size: 3 };
  return backed.test(`-${third.lower}`) ? { name: [token], size: 3 } : null;
}

/** The groups a sentence names by whose side they take, each with the nouns that follow. */
export function findProxies(tokens: readonly Token[], knowledge: Knowledge, on: CalendarDay): readonly Proxy[] {
  return tokens.flatMap((_, at) => {
    const side = sideAt(tokens, at);
    const entry =
      side &&
      findNames(knowledge.names, side.name, on)[0]?.entries.find(
        ({ kind }) => kind === 'demonym' || kind === 'name' || kind === 'capital',
      );
    if (!side || !entry) return [];
    let to = at + side.size - 1;
    while (tokens[to + 1]?.pos === 'NOUN' || (tokens[to + 1]?.pos === 'ADJ' && tokens[to + 2]?.pos === 'NOUN')) to += 1;
    return [{ from: at, to, actor: entry.slug }];
  });
}
