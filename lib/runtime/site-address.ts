import { environment } from './environment';

/** The origin people use, from the settings, without a slash at its end; empty where none is set. */
export function siteAddress(): string {
  return (environment().authUrl ?? '').replace(/\/+$/u, '');
}
