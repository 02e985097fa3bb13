import { extract, type Extraction } from '@/lib/extraction/extract';
import { builtInKnowledge } from '@/lib/extraction/knowledge/knowledge';
import { withActors } from '@/lib/extraction/knowledge/with-actors';
import { withOfficeWords } from '@/lib/extraction/knowledge/offices/with-office-words';
import { readIssue } from '@/lib/extraction/stance/read-issue';
import type { TextOrder } from './reading-order';

let known = { rows: '', knowledge: builtInKnowledge };

/** The built-in knowledge with the collection's own: made anew only when that has changed. */
function knowledgeWith({ actors, officeWords }: Pick<TextOrder, 'actors' | 'officeWords'>): typeof builtInKnowledge {
  const rows = JSON.stringify([actors, officeWords]);
  if (known.rows !== rows)
    known = { rows, knowledge: withActors(withOfficeWords(builtInKnowledge, officeWords), actors) };
  return known.knowledge;
}

/** What an article's text holds, by what the collection knows. */
export function readArticle({ text, published, outlet, actors, officeWords, issues }: TextOrder): Extraction {
  return extract(text, {
    published,
    outlet,
    knowledge: knowledgeWith({ actors, officeWords }),
    issues: issues.map(readIssue),
  });
}
