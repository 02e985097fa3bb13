import type { Archive } from '@/lib/data/archive';
import { listIssues } from '@/lib/data/issues';
import { listKnownActors } from '@/lib/data/known-actors';
import { listOfficeWords } from '@/lib/data/office-words';
import type { ReadingInput } from '@/lib/data/writing/proposal-rows';
import { fingerprintOf } from '@/lib/domain/intake/fingerprint';
import type { ArticleFields } from '@/lib/domain/intake/intake';
import { extractorVersion } from '@/lib/extraction/extract';
import { toIssueDefinitions } from '@/lib/extraction/stance/issue-definition';
import { readText } from './read-text';

/** Reads an article with what the collection knows; a text that is not English is stored unread, and so is one that takes too long. */
export async function readForReview(archive: Archive, text: string, { publishedOn, outlet, language }: ArticleFields): Promise<ReadingInput> {
  const stored = { language, fingerprint: fingerprintOf(text), extractor: extractorVersion, proposals: [] };
  if (language !== 'en') return { ...stored, outcome: 'not-english' };
  const [actors, officeWords, issues] = await Promise.all([listKnownActors(archive), listOfficeWords(archive), listIssues(archive)]);
  const read = await readText({ text, published: publishedOn, outlet, actors, officeWords, issues: toIssueDefinitions(issues) });
  return read ? { ...stored, extractor: read.extractor, outcome: 'read', proposals: read.proposals } : { ...stored, outcome: 'timed-out' };
}
