import type { Archive } from '@/lib/data/archive';
import { listIssues } from '@/lib/data/issue/issues';
import { listKnownActors } from '@/lib/data/actor/known-actors';
import { listOfficeWords } from '@/lib/data/actor/office-words';
import type { ReadingInput } from '@/lib/data/proposal/proposal-rows';
import { accepted, type Result } from '@/lib/domain/outcome/result';
import { fingerprintOf } from '@/lib/domain/intake/fingerprint';
import type { ArticleFields } from '@/lib/domain/intake/intake';
import { extractorVersion } from '@/lib/extraction/extractor-version';
import { toIssueDefinitions } from '@/lib/extraction/stance/issue-definition';
import { readText } from './read-text';
import type { TooManyWaiting } from './reading/too-many-waiting';

/**
 * Reads an article with what the collection knows; a text that is not English is stored unread, and so is one that
 * takes too long. Refused while too many others wait to be read.
 */
export async function readForReview(
  archive: Archive,
  text: string,
  { publishedOn, outlet, language }: ArticleFields,
): Promise<Result<ReadingInput, TooManyWaiting>> {
  const stored = { language, fingerprint: fingerprintOf(text), extractor: extractorVersion, proposals: [] };
  if (language !== 'en') return accepted({ ...stored, outcome: 'not-english' });
  const [actors, officeWords, issues] = await Promise.all([
    listKnownActors(archive),
    listOfficeWords(archive),
    listIssues(archive),
  ]);
  const read = await readText({
    text,
    published: publishedOn,
    outlet,
    actors,
    officeWords,
    issues: toIssueDefinitions(issues),
  });
  if (!read.ok) return read;
  if (read.value === null) return accepted({ ...stored, outcome: 'timed-out' });
  const { extractor, proposals } = read.value;
  return accepted({ ...stored, extractor, outcome: 'read', proposals });
}
