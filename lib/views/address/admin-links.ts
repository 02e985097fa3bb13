/** Where a signed-in person works on a statement, with one target in the form. */
export function codingHref(statementKey: string, target?: string): string {
  const path = `/admin/statements/${statementKey}`;
  return target === undefined ? path : `${path}?target=${encodeURIComponent(target)}`;
}

export function fieldsHref(statementKey: string): string {
  return `/admin/statements/${statementKey}/fields`;
}

/** Where a person records a statement from an article's text; with the words chosen, by where these stand. */
export function recordHref(article: string, picked?: { readonly start: number; readonly end: number }): string {
  const path = `/admin/articles/${article}/statement`;
  return picked === undefined ? path : `${path}?start=${picked.start}&end=${picked.end}`;
}

/** Where an editor teaches the names of one actor, and finds one by part of a name. */
export function actorDeskHref(slug: string): string {
  return `/admin/actors/${slug}`;
}

export function actorsDeskHref(find: string): string {
  return find.trim() === '' ? '/admin/actors' : `/admin/actors?find=${encodeURIComponent(find)}`;
}

/** Where an editor sets what words for offices mean. */
export const officeWordsHref = '/admin/actors/offices';

/** Where an editor changes the words one issue is found by. */
export function issueDeskHref(slug: string): string {
  return `/admin/issues/${slug}`;
}

/** Where an editor changes one event, and one group. */
export function eventDeskHref(slug: string): string {
  return `/admin/events/${slug}`;
}

export function groupDeskHref(slug: string): string {
  return `/admin/groups/${slug}`;
}

export function confirmHref(skipped: number): string {
  return skipped > 0 ? `/admin/confirm?skip=${skipped}` : '/admin/confirm';
}

/** Whether each percent sign begins a letter in UTF-8. */
function isDecodable(path: string): boolean {
  try {
    decodeURI(path);
    return true;
  } catch {
    return false;
  }
}

const anywhere = 'https://demarche.invalid';
/** Control characters, and halves of a pair that stand alone. */
const unprintable = /[\p{Cc}\p{Cs}]/u;
const longestPath = 2000;

/**
 * `path` when it leads to a page of the admin, else the admin's first page: what an address or a form says must never
 * lead off the site, nor break a header apart.
 */
export function adminPath(path: string): string {
  if (!path.startsWith('/admin') || path.length > longestPath || path.includes('\\') || path.includes('//'))
    return '/admin';
  if (unprintable.test(path) || !isDecodable(path) || !URL.canParse(path, anywhere)) return '/admin';
  const { pathname, search } = new URL(path, anywhere);
  return /^\/admin(?:\/|$)/.test(pathname) ? `${pathname}${search}` : '/admin';
}

const deeds = {
  annotated: 'Your judgement is saved',
  settled: 'The score is settled',
  confirmed: 'The score is confirmed',
  edited: 'The fields are saved',
  undone: 'The change is undone',
  recorded: 'It is recorded',
  withdrawn: 'It is withdrawn',
  accepted: 'The proposal is a statement now',
  several: 'The proposals are statements now',
  reported: 'The proposal is a further report of a statement now',
  imported: 'The spreadsheet is imported',
} as const;
export type Deed = keyof typeof deeds;

/** `path` with what was just done, as the page then says; `seq` is the change that did it. */
export function afterDeed(path: string, deed: Deed, seq: number): string {
  const [place = '', query = ''] = adminPath(path).split('?');
  const search = new URLSearchParams(query);
  search.set('done', `${deed}-${seq}`);
  return `${place}?${search.toString()}`;
}

/** "The fields are saved (change 187)."; null for anything `afterDeed` did not write. */
export function deedWords(done: string): string | null {
  const [, deed = '', seq = ''] = /^([a-z]+)-(\d{1,9})$/.exec(done) ?? [];
  return Object.hasOwn(deeds, deed) ? `${deeds[deed as Deed]} (change ${seq}).` : null;
}

/** The changes before one of them; all of them from the newest on without it. */
export function changesHref(before: number | null): string {
  return before === null ? '/admin/changes' : `/admin/changes?before=${before}`;
}

export function parseBefore(before: string | string[] | undefined): number | null {
  return typeof before === 'string' && /^[1-9]\d{0,8}$/.test(before) ? Number(before) : null;
}
