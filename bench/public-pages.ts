/** An address of every kind of public page, as the seed has them. */
export const publicPages = [
  '/',
  '/actors',
  '/actors/china',
  '/issues',
  '/issues/troop-withdrawal',
  '/compare',
  '/shifts',
  '/dyads',
  '/statements',
  '/statements/wang-2021-07-28-taliban-role',
  '/articles/aljazeera-2021-07-28',
  '/occasions/2021-07-28-tianjin-meeting',
  '/method',
  '/search?q=hasty',
] as const;

/** Exports, pictures and answers for programs, one of each kind, at the seed's version. */
export const publicFiles = [
  ...[
    'statements',
    'reports',
    'scores',
    'observations',
    'positions',
    'actors',
    'issues',
    'occasions',
    'articles',
    'groups',
    'shifts',
  ].flatMap((table) => [`/export/${table}.csv`, `/export/${table}.json`]),
  ...['matrix', 'dyads'].flatMap((picture) => [`/export/${picture}.svg`, `/export/${picture}.csv`]),
  ...['actors', 'issues', 'statements', 'reports', 'scores', 'articles', 'positions', 'shifts'].map(
    (resource) => `/api/v1/${resource}`,
  ),
  '/api/v1/openapi.json',
  '/shifts/feed',
  '/actors/china/feed',
  '/issues/troop-withdrawal/feed',
] as const;
