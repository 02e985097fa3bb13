import { americanHolders } from './holders-americas';
import { asiaPacificHolders } from './holders-asia-pacific';
import { europeanHolders } from './holders-europe';
import { middleEastAfricaHolders } from './holders-middle-east-africa';
import { holdersOfBodies } from './holders-of-bodies';
import { unitedStatesHolders } from './holders-united-states';
import type { PersonRow } from './person-row';

/**
 * The last day the tables of office-holders were brought up to as a whole; single later changes are in, but not all.
 */
export const holdersCompleteTo = '2025-06-30';

/**
 * Who held which office from when until when, mostly 2013 to 2025; only rows the writer was sure of, each with its
 * basis.
 */
export const officeHolders: readonly PersonRow[] = [
  ...unitedStatesHolders,
  ...europeanHolders,
  ...asiaPacificHolders,
  ...middleEastAfricaHolders,
  ...americanHolders,
  ...holdersOfBodies,
];
