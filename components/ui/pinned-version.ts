import { cache } from 'react';

/** One for each request: the version the page was asked for, which its links and forms keep. */
const pin = cache((): { version: number | null } => ({ version: null }));

/**
 * From here on in this request, internal links lead to the same version; null: to the newest, whichever that will be.
 */
export function pinVersion(version: number | null): void {
  pin().version = version;
}

export function pinnedVersion(): number | null {
  return pin().version;
}

/** `/actors#china` at version 7: `/actors?version=7#china`. An address that names its version keeps it. */
export function withVersion(href: string, version: number | null): string {
  if (version === null || !href.startsWith('/') || /[?&]version=/.test(href)) return href;
  const [, address = '', fragment = ''] = /^([^#]*)(.*)$/su.exec(href) ?? [];
  return `${address}${address.includes('?') ? '&' : '?'}version=${version}${fragment}`;
}

/** An internal address as this request's page links to it. */
export function pinnedHref(href: string): string {
  return withVersion(href, pinnedVersion());
}
