import { accepted, refused } from '../outcome/result';
import type { NameAnswer } from './name-reader';
import type { NamedArticle } from './sheet-known';

/** Where `quote` stands in the stored text, as offsets into the whole; more than ten places are not counted on. */
function placesOf({ passages }: NamedArticle, quote: string): number[] {
  const places: number[] = [];
  for (const { start, text } of passages) {
    for (let at = text?.indexOf(quote) ?? -1; at >= 0 && places.length < 10; at = text?.indexOf(quote, at + 1) ?? -1)
      places.push(start + at);
  }
  return places;
}

/**
 * The span of a quote: at `start` where it stands there, else where it stands alone. Refuses a quote that is not in the
 * stored text to the letter, and one that stands in several places while `start` names none of them.
 */
export function findQuote(
  article: NamedArticle,
  quote: string,
  start: number | null,
): NameAnswer<{ readonly start: number; readonly end: number }> {
  if (article.passages.every(({ text }) => text === null)) return refused({ code: 'text-gone' });
  const places = placesOf(article, quote);
  const [only] = places;
  const place = start !== null && places.includes(start) ? start : only;
  if (place === undefined) return refused({ code: 'quote-not-found', onlyExcerpts: !article.wholeTextStored });
  if (places.length > 1 && place !== start) return refused({ code: 'quote-several', places });
  return accepted({ start: place, end: place + quote.length });
}
