/** Why nothing was fetched from an address. */
export type FetchRefusal =
  | { readonly code: 'no-address' }
  | { readonly code: 'other-scheme'; readonly scheme: string }
  | { readonly code: 'holds-credentials' }
  | { readonly code: 'not-public'; readonly host: string }
  | { readonly code: 'unknown-host'; readonly host: string }
  | { readonly code: 'unreachable'; readonly host: string }
  | { readonly code: 'too-many-redirects'; readonly most: number }
  | { readonly code: 'too-large'; readonly megabytes: number }
  | { readonly code: 'too-slow'; readonly seconds: number }
  | { readonly code: 'broken-answer'; readonly host: string }
  /** `retryAfter`: as the server wrote it, seconds or a date; null where it said nothing. */
  | { readonly code: 'answered'; readonly host: string; readonly status: number; readonly retryAfter: string | null }
  | { readonly code: 'unreadable-type'; readonly type: string }
  | { readonly code: 'called-off' };
