import { runCommand } from './run-command';
import type { Site } from '@/lib/testing/site/server';

/** One round of `npm run worker` on a site's database; answers what it said. */
export function workOnce(site: Site, settings: Readonly<Record<string, string>>): Promise<string> {
  return runCommand('worker', ['--once'], site, settings);
}
