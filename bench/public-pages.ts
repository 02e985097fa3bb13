/** An address of every kind of public page, as the seed has them. */
export const publicPages = [
  '/', '/actors', '/actors/china', '/issues', '/issues/troop-withdrawal', '/compare', '/shifts', '/dyads', '/statements',
  '/statements/wang-2021-07-28-taliban-role', '/articles/aljazeera-2021-07-28', '/occasions/2021-07-28-tianjin-meeting', '/method', '/search?q=hasty',
] as const;
