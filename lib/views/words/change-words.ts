import type { Change, ChangeVerb } from '@/lib/domain/change/change';

const verbs: Record<ChangeVerb, string> = {
  'record-actor': 'recorded actors',
  'edit-actor': 'edited an actor',
  'record-issue': 'recorded an issue',
  'edit-issue': 'edited an issue',
  'edit-issue-terms': 'edited the terms of an issue',
  'record-outlet': 'recorded an outlet',
  'record-article': 'recorded an article',
  'accept-proposal': 'accepted a proposal',
  'record-by-hand': 'recorded a statement from the text',
  'record-occasion': 'recorded an occasion',
  'publish-codebook': 'published the codebook',
  'record-coder': 'recorded a coder',
  'record-statement': 'recorded the statement',
  'edit-statement': 'edited the fields',
  'finish-coding': 'coded the statement',
  annotate: 'judged a stance',
  adjudicate: 'settled a stance',
  confirm: 'confirmed a score',
  undo: 'undid',
  'record-event': 'pinned an event',
  'edit-event': 'edited an event',
  'withdraw-event': 'withdrew an event',
  'record-group': 'recorded a group',
  'edit-group': 'edited a group',
  'withdraw-group': 'withdrew a group',
  'record-silence': 'recorded a silence',
  'judge-shift': 'judged a shift',
  'set-office-word': 'set what a word for an office means',
  'import-sheet': 'imported a spreadsheet',
};

/** What was done, after who did it: "Edda Editor settled a stance", "Edda Editor undid change 187". */
export function changeWords({ verb, undoes, subject }: Pick<Change, 'verb' | 'undoes' | 'subject'>): string {
  if (verb === 'accept-proposal' && subject.startsWith('statements:')) return 'accepted several proposals at once';
  return undoes === null ? verbs[verb] : `${verbs[verb]} change ${undoes}`;
}

/** Changes without a coder were made while setting up: by the seed, or on the command line. */
export function authorWords({ by }: Pick<Change, 'by'>): string {
  return by?.name ?? 'Set-up';
}

const places: Record<string, string> = {
  actor: '/actors/',
  article: '/articles/',
  occasion: '/occasions/',
  issue: '/issues/',
  statement: '/admin/statements/',
  event: '/admin/events/',
  group: '/admin/groups/',
};

/** Where the subject of a change (`statement:key`) can be looked at; null for those without a page. */
export function subjectHref(subject: string): string | null {
  const [kind = '', slug = ''] = subject.split(':');
  if (kind === 'office-word') return '/admin/actors/offices';
  const place = places[kind];
  return place === undefined || !/^[a-z0-9-]+$/.test(slug) ? null : `${place}${slug}`;
}
