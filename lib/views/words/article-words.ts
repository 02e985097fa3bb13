import type { Article, TextQuality } from '@/lib/domain/article/article';
import { plural } from './counting';

const qualities: Record<TextQuality, string> = {
  original: 'original',
  'machine-translated': 'machine-translated: its wording is not the speaker’s',
  rewritten: 'rewritten by the publisher: its wording may not be the speaker’s',
};

export function qualityWords(quality: TextQuality): string {
  return qualities[quality];
}

const numbers = new Intl.NumberFormat('en-GB');

/** "7 quoted passages, 2,080 of 4,762 characters; the rest is not ours to show". */
export function storedWords({
  textPolicy,
  length,
  passages,
}: Pick<Article, 'textPolicy' | 'length' | 'passages'>): string {
  if (textPolicy === 'full') return `the whole text, ${numbers.format(length)} characters`;
  const shown = passages.reduce((sum, passage) => sum + passage.end - passage.start, 0);
  const passageWords = plural(passages.length, 'quoted passage');
  return (
    `${passageWords}, ${numbers.format(shown)} of ${numbers.format(length)} characters; ` +
    'the rest is not ours to show'
  );
}
