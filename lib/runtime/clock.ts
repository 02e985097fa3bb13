import { environment } from './environment';

const isTestDatabase = (url: string): boolean => /(^|[/:])(test|tmp)\//.test(url) || /[-.]test\.db$/.test(url);

/**
 * The instant now (UTC). A fixed clock (`DEMARCHE_NOW`) is refused unless the database is a test one, so that no real
 * change can carry a made-up time.
 */
export function now(): Date {
  const { now: fixed, databaseUrl } = environment();
  if (fixed === undefined) return new Date();
  if (!isTestDatabase(databaseUrl)) {
    throw new Error('DEMARCHE_NOW fixes the clock and is for test databases only; unset it.');
  }
  return new Date(fixed);
}
