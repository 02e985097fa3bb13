import type { Permission } from '@/lib/domain/access/permission';

/** `anybody`, `signed-in`, or whoever has a permission. */
export type Access = 'anybody' | 'signed-in' | Permission;

/** Who may use each server action, by the folder of its file and its name there. */
export const accessOfActions: Readonly<Record<string, Access>> = {
  'sign-in signIn': 'anybody',
  'sign-in signOut': 'anybody',
  'admin/actors/[actorSlug] changeActor': 'edit-actor',
  'admin/actors/new addActor': 'edit-actor',
  'admin/actors/offices setWord': 'edit-actor',
  'admin/articles askSecondCoderAgain': 'put-in-article',
  'admin/articles discard': 'put-in-article',
  'admin/articles fetchByAddress': 'put-in-article',
  'admin/articles pasteArticle': 'put-in-article',
  'admin/articles saveIntake': 'put-in-article',
  'admin/articles uploadArticle': 'put-in-article',
  'admin/articles/[articleSlug]/statement recordFromText': 'review',
  'admin/articles/feeds follow': 'put-in-article',
  'admin/articles/feeds pollNow': 'put-in-article',
  'admin/articles/feeds stopPolling': 'put-in-article',
  'admin/changes undoChange': 'undo',
  'admin/confirm confirm': 'annotate',
  'admin/data discard': 'import-codings',
  'admin/data uploadSheet': 'import-codings',
  'admin/data/sheets/[sheetId] importCodings': 'import-codings',
  'admin/data/sheets/[sheetId] saveMapping': 'import-codings',
  'admin/events pinEvent': 'pin-event',
  'admin/events/[eventSlug] changeEvent': 'pin-event',
  'admin/events/[eventSlug] takeOffEvent': 'pin-event',
  'admin/groups addGroup': 'edit-group',
  'admin/groups/[groupSlug] changeGroup': 'edit-group',
  'admin/groups/[groupSlug] takeOffGroup': 'edit-group',
  'admin/inbox accept': 'review',
  'admin/inbox acceptCorrected': 'review',
  'admin/inbox acceptMany': 'review',
  'admin/inbox acceptReport': 'review',
  'admin/inbox reject': 'review',
  'admin/inbox takeBack': 'review',
  'admin/issues/[issueSlug] changeIssue': 'edit-issue',
  'admin/issues/new addIssue': 'edit-issue',
  'admin/shifts judge': 'judge-shift',
  'admin/silences addSilence': 'record-silence',
  'admin/statements/[statementKey] annotate': 'annotate',
  'admin/statements/[statementKey]/fields editFields': 'edit-statement',
};

export interface RouteRow {
  readonly access: Access;
  /** An address of it, and what that answers to those who may. */
  readonly address: string;
  readonly status?: number;
  /** What it answers to those who are signed in, where that is another. */
  readonly signedIn?: number;
}

const open = (address: string, status = 200): RouteRow => ({ access: 'anybody', address, status });
const at = (access: Access, address: string, status = 200): RouteRow => ({ access, address, status });
const statement = 'wang-2021-07-28-taliban-role';

/** Who may see each page and file of the site. */
export const accessOfRoutes: Readonly<Record<string, RouteRow>> = {
  '/': open('/'),
  '/actors': open('/actors'),
  '/actors/[actorSlug]': open('/actors/china'),
  '/actors/[actorSlug]/feed': open('/actors/china/feed'),
  '/api': open('/api'),
  '/api/health': open('/api/health?live'),
  '/api/v1/[[...path]]': open('/api/v1/actors?limit=1'),
  '/articles': open('/articles'),
  '/articles/[articleSlug]': open('/articles/voa-2021-05-18'),
  '/compare': open('/compare'),
  '/dyads': open('/dyads'),
  '/embed/picture': open('/embed/picture?target=issue:taliban-role'),
  '/explorer/[target]': open('/explorer/issue:taliban-role?drawnFrom=999999'),
  '/export/[file]': open('/export/statements.csv?version=1'),
  '/groups': open('/groups'),
  '/groups/[groupSlug]': open('/groups/nobody-named-so', 404),
  '/issues': open('/issues'),
  '/issues/[issueSlug]': open('/issues/taliban-role'),
  '/issues/[issueSlug]/feed': open('/issues/taliban-role/feed'),
  '/method': open('/method'),
  '/occasions': open('/occasions'),
  '/occasions/[occasionSlug]': open('/occasions/2021-07-28-tianjin-meeting'),
  '/search': open('/search?q=talks'),
  '/shifts': open('/shifts'),
  '/shifts/feed': open('/shifts/feed'),
  '/sign-in': { ...open('/sign-in'), signedIn: 307 },
  '/statements': open('/statements'),
  '/statements/[statementKey]': open(`/statements/${statement}`),
  '/take': open('/take'),
  '/take/list': open('/take/list?list=shifts'),
  '/take/picture': open('/take/picture?target=issue:taliban-role'),
  '/unknown-address': open('/unknown-address?asked=/actors/chna'),
  '/admin': at('signed-in', '/admin'),
  '/admin/actors': at('edit-actor', '/admin/actors'),
  '/admin/actors/[actorSlug]': at('edit-actor', '/admin/actors/china'),
  '/admin/actors/new': at('edit-actor', '/admin/actors/new'),
  '/admin/actors/offices': at('edit-actor', '/admin/actors/offices'),
  '/admin/articles': at('signed-in', '/admin/articles'),
  '/admin/articles/[articleSlug]/statement': at('signed-in', '/admin/articles/voa-2021-05-18/statement'),
  '/admin/articles/feeds': at('signed-in', '/admin/articles/feeds'),
  '/admin/articles/intake/[intakeId]': at('signed-in', '/admin/articles/intake/1', 404),
  '/admin/audit': at('read-access-log', '/admin/audit'),
  '/admin/changes': at('signed-in', '/admin/changes'),
  '/admin/confirm': at('signed-in', '/admin/confirm'),
  '/admin/data': at('import-codings', '/admin/data'),
  '/admin/data/export/[file]': at('import-codings', '/admin/data/export/codings.csv'),
  '/admin/data/sheets/[sheetId]': at('import-codings', '/admin/data/sheets/1', 404),
  '/admin/events': at('pin-event', '/admin/events'),
  '/admin/events/[eventSlug]': at('pin-event', '/admin/events/no-such-event', 404),
  '/admin/groups': at('edit-group', '/admin/groups'),
  '/admin/groups/[groupSlug]': at('edit-group', '/admin/groups/no-such-group', 404),
  '/admin/inbox': at('signed-in', '/admin/inbox'),
  '/admin/inbox/[proposalId]': at('signed-in', '/admin/inbox/1', 404),
  '/admin/issues': at('edit-issue', '/admin/issues'),
  '/admin/issues/[issueSlug]': at('edit-issue', '/admin/issues/taliban-role'),
  '/admin/issues/new': at('edit-issue', '/admin/issues/new'),
  '/admin/shifts': at('judge-shift', '/admin/shifts'),
  '/admin/silences': at('record-silence', '/admin/silences'),
  '/admin/statements': at('signed-in', '/admin/statements'),
  '/admin/statements/[statementKey]': at('signed-in', `/admin/statements/${statement}`),
  '/admin/statements/[statementKey]/fields': at('edit-statement', `/admin/statements/${statement}/fields`),
};
