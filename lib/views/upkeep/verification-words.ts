import { plural } from '../words/counting';

/** What a verification that found nothing wrong looked at. */
export interface VerificationSummary {
  readonly head: number;
  readonly headHash: string;
  /** The change with the hash that was asked for; null where none was. */
  readonly asked: number | null;
  readonly counts: {
    readonly rows: number;
    readonly passages: number;
    readonly quotes: number;
    readonly searchRows: number;
  };
}

/** Lines for a terminal: what was checked, how much, and the hash to write down. */
export function verificationWords({ head, headHash, asked, counts }: VerificationSummary, seconds: number): string[] {
  const { rows, passages, quotes, searchRows } = counts;
  const looked = [
    plural(head, 'change'),
    `${plural(rows, 'row')} of history`,
    plural(passages, 'stored text'),
    plural(quotes, 'quote'),
    `${plural(searchRows, 'row')} of search`,
  ].join(', ');
  const after = head - (asked ?? head);
  const since = after === 0 ? ', the newest.' : `; ${plural(after, 'change')} came after it.`;
  const asksFor = asked === null ? [] : [`The hash is that of change ${asked}${since}`];
  return [
    `Everything fits: ${looked}; pages, references and triggers. ${seconds.toFixed(1)} s.`,
    ...asksFor,
    ...(head === 0
      ? ['There is no change yet.']
      : [`The newest change is ${head}. Its hash, to write down:`, headHash]),
  ];
}

const remedies: Readonly<Record<string, string>> = {
  'search-differs':
    'Nothing of history is concerned, and all before it fits: npm run verify -- --renew-search makes the index anew.',
  'guard-missing':
    'All else fits. A restored backup of now gets its triggers anew: stop the server, then npm run backup -- FILE, ' +
    'npm run restore -- FILE, npm run migrate.',
};

/** What to do about a fault of this kind, for a terminal. */
export function remedyWords(kind: string): string[] {
  return [
    remedies[kind] ??
      'All before it fits. Keep this file aside, ' +
        'and restore the newest backup that npm run verify -- --of FILE finds whole.',
  ];
}
