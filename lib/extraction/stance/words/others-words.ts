import type { Span } from '@/lib/domain/article/span';
import type { Mention } from '../../knowledge/mention';
import type { Token } from '../../text/token';

const saying = /^(?:says?|said|argue[sd]?|believes?|(?:claim|insist|contend|maintain)(?:s|ed)?)$/;

/**
 * From which token on a sentence passes on what somebody else says ("The Taliban says that it seeks …"): such words are
 * not the speaker's own stance. The sentence's length where it passes on nothing.
 */
export function othersWordsFrom(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  holders: readonly string[],
  content: Span,
): number {
  for (const { start, end, actor, principal } of mentions) {
    const own = [actor, principal].some((slug) => slug !== null && holders.includes(slug));
    if (own || start < content.start || (actor === null && principal === null)) continue;
    const next = tokens.findIndex((token) => token.start >= end);
    if (next >= 0 && saying.test(tokens[next]?.lower ?? '')) return next;
  }
  return tokens.length;
}
