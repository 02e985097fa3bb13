import { mostObserved, type Observation } from '@/lib/domain/stance/observation';
import { longDay } from '../words/day-words';

const exact = (n: number): string => n.toLocaleString('en-GB');

/**
 * That a page's pictures rest on the newest statements only; null where all of them are read. `read` are in date order,
 * `all` is how many statements there are of what the page is about.
 */
export function newestOnlyWords(read: readonly Pick<Observation, 'saidOn'>[], all: number): string | null {
  const [first] = read;
  if (all <= mostObserved || !first) return null;
  return (
    'Too many to reckon with on one page: ' +
    `positions, pictures and counts below rest on the newest ${exact(mostObserved)} of ${exact(all)} statements, ` +
    `those since ${longDay(first.saidOn)}. Lists of statements have all of them.`
  );
}

/**
 * The same for a file, which stands by itself: "Rests on the newest 5,000 of 12,000 statements, those since 3 May
 * 2019."
 */
export function newestOnlyNote(read: readonly Pick<Observation, 'saidOn'>[], all: number): string | null {
  const [first] = read;
  return all <= mostObserved || !first
    ? null
    : `Rests on the newest ${exact(mostObserved)} of ${exact(all)} statements, those since ${longDay(first.saidOn)}.`;
}
