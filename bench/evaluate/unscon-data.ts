import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { z } from 'zod';

const row = z.object({
  file_id: z.string(),
  sentence_text: z.string(),
  A0: z.string(),
  A2: z.string(),
  A4: z.string(),
});

/** One sentence of a speech in the Security Council. */
export interface CouncilSentence {
  readonly text: string;
  readonly meeting: string;
  /** Slug of the speaking state, read off the name of the file (the column `country` names others in places). */
  readonly speaker: string;
  readonly evaluation: 'direct' | 'indirect' | null;
  /** The evaluated state, by slug; null where none is named in the coding. */
  readonly country: string | null;
}

/** Names in UNSCON that the project writes otherwise. */
const otherwise: Readonly<Record<string, string>> = {
  'russian-federation': 'russia',
  'united-states-of-america': 'united-states',
  'republic-of-korea': 'south-korea',
  'united-kingdom-of-great-britain-and-northern-ireland': 'united-kingdom',
  'venezuela-(bolivarian-republic-of)': 'venezuela',
};
const toSlug = (name: string): string => {
  const dashed = name.toLowerCase().replaceAll('_', '-');
  return otherwise[dashed] ?? dashed;
};

const speakerOf = (file: string): string =>
  toSlug(/_spch\d+_(?<name>.+?)\d?_\d+(?:_[A-Z]+)?\.txt$/.exec(file)?.groups?.name ?? '');

/** The sentences of UNSCON's part for development. */
export function readCouncilSentences(shared: string): readonly CouncilSentence[] {
  const text = readFileSync(join(shared, 'benchmarks/unscon/dev-sentences.csv'), 'utf8');
  const { data } = Papa.parse<unknown>(text, { header: true, skipEmptyLines: true });
  return data.map((cells) => {
    const { file_id: file, sentence_text: sentence, A0, A4 } = row.parse(cells);
    const evaluation = A0.startsWith('Direct') ? 'direct' : A0.startsWith('Indirect') ? 'indirect' : null;
    return {
      text: sentence,
      meeting: /^.*?(?=_spch)/.exec(file)?.[0] ?? '',
      speaker: speakerOf(file),
      evaluation,
      country: /^[a-z]/.test(A4) ? toSlug(A4) : null,
    };
  });
}
