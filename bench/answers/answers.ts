import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { publicFiles, publicPages } from '../public-pages';
import { leavePlace, newPlace, startSite } from '@/lib/testing/site/server';
import { collectAnswers, type Answer } from './collect-answers';
import { compareAnswers, type WordPairs } from './compare-answers';

const kept = path.resolve('var/bench/answers.json');
const mostAddresses = 1_200;
const port = 4_610;

/** Words of the site that were others when the list was kept. */
const renamed: WordPairs = [
  ['reviewed=', 'checked='],
  ['name="reviewed"', 'name="checked"'],
  ['"checkedOnly"', '"checked"'],
  ['outlets=named', 'namedOutlets=yes'],
  ['name="outlets" value="named"', 'name="namedOutlets" value="yes"'],
  ['"namedOutletsOnly"', '"namedOutlets"'],
  ['?count=', '?duplicates='],
  ['&count=', '&duplicates='],
  ['&amp;count=', '&amp;duplicates='],
  ['filter-reviewed', 'filter-checked'],
  ['name="count"', 'name="duplicates"'],
  ['<span>Count</span>', '<span>Duplicates</span>'],
  ['hide=', 'hidden='],
  ['among=', 'ids='],
  ['name="among"', 'name="ids"'],
  ['/shifts?actor=', '/shifts?holder='],
  ['/shifts?issue=', '/shifts?target=issue:'],
  ...['csv', 'json', 'zip'].flatMap((format) => [
    [`shifts.${format}?actor=`, `shifts.${format}?holder=`] as const,
    [`shifts.${format}?issue=`, `shifts.${format}?target=issue:`] as const,
  ]),
  ['list=shifts&amp;actor=', 'list=shifts&amp;holder='],
  ['list=shifts&actor=', 'list=shifts&holder='],
  ['list=shifts&amp;issue=', 'list=shifts&amp;target=issue:'],
  ['list=shifts&issue=', 'list=shifts&target=issue:'],
  ['/dyads?a=', '/dyads?actors='],
  ['&b=', ','],
  ['&amp;b=', ','],
  ['Take the picture with you', 'Download, cite, embed'],
  ['Take the list with you', 'Download, cite'],
  ['Take it with you', 'Download, cite'],
  ['Standing positions, as reported', 'Undated general positions'],
  ['standing positions as reported', 'undated general positions'],
  ['standing position, as reported', 'general position, undated'],
  ['a standing line', 'an undated general position'],
  ['standing line', 'undated general position'],
  ['Who says what about whom', 'Who on whom'],
  ['who says what about whom', 'who on whom'],
  ['Uttered by', 'Said by'],
  ['positions rest on a single statement', 'positions are based on one statement'],
  ['position rests on a single statement', 'position is based on one statement'],
  ['hat rests on one statement', 'hat is based on one statement'],
  ['abel rests on one', 'abel is based on one'],
  ['rests on one', 'based on one'],
  ['A single statement <', 'One statement <'],
  ['One utterance, in one report.', 'One utterance, in one report: one outlet’s wording.'],
  [' reports: it counts once.', ' reports, each one outlet’s wording: it counts once.'],
];

/**
 * Keeps what every public address answers the first time (`var/bench/answers.json`); after that, prints where the site
 * answers otherwise than what is kept. Remove the file to keep the present state.
 */
export async function answers(): Promise<void> {
  // Pictures and archives name the address they come from, so it is the same each time.
  const place = { ...(await newPlace()), port };
  const site = await startSite({}, place);
  try {
    const since = await collectAnswers(site.address, [...publicPages, ...publicFiles], mostAddresses);
    if (!existsSync(kept)) {
      mkdirSync(path.dirname(kept), { recursive: true });
      writeFileSync(kept, JSON.stringify(since));
      console.log(`Kept what ${since.length} addresses answer.`);
      return;
    }
    const before = JSON.parse(readFileSync(kept, 'utf8')) as Answer[];
    const different = compareAnswers(before, since, renamed);
    for (const words of different) console.log(words);
    console.log(
      `${before.length} addresses: ${before.length - different.length} answer as before, ` +
        `${different.length} otherwise.`,
    );
  } finally {
    await site.stop();
    leavePlace(place);
  }
}
