import { z } from 'zod';

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({ license: z.string().optional(), version: z.string().optional(), dev: z.boolean().optional() }),
  ),
});

/** A package that is installed with the site. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string | undefined;
}

/**
 * All packages of a lockfile but those of development alone, for whatever machine; each name and version once, by name.
 */
export function lockedPackages(json: string): LockedPackage[] {
  const found = new Map<string, LockedPackage>();
  for (const [place, { license: licence, version = '', dev }] of Object.entries(
    lockfile.parse(JSON.parse(json)).packages,
  )) {
    const name = place.split('node_modules/').at(-1) ?? '';
    if (name !== '' && dev !== true) found.set(`${name}@${version}`, { name, version, licence });
  }
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'));
}
