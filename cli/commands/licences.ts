import { readFile } from 'node:fs/promises';
import { asksForMore } from '../inventory/licence-terms';
import { lockedPackages } from '../inventory/locked-packages';
import { runCommand } from './run-command';

/**
 * Prints the licences of all that is installed with the site, the most frequent first; with the names where one asks
 * for more.
 */
runCommand(async () => {
  const byLicence = new Map<string, string[]>();
  for (const { name, version, licence = 'not said' } of lockedPackages(await readFile('package-lock.json', 'utf8'))) {
    byLicence.set(licence, [...(byLicence.get(licence) ?? []), `${name}@${version}`]);
  }
  for (const [licence, names] of [...byLicence].sort(([, one], [, other]) => other.length - one.length)) {
    const list = asksForMore(licence).length === 0 ? '' : `  ${names.join(', ')}`;
    console.log(`${String(names.length).padStart(4)}  ${licence}${list}`);
  }
});
