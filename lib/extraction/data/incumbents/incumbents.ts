import { americanIncumbents } from './americas';
import { asiaPacificIncumbents } from './asia-pacific';
import { europeanIncumbents } from './europe';
import { middleEastAfricaIncumbents } from './middle-east-africa';
import { incumbentsOfBodies } from './bodies';
import { unitedStatesIncumbents } from './united-states';
import type { PersonRow } from '../person-row';

/**
 * The last day the tables of incumbents were brought up to as a whole; single later changes are in, but not all.
 */
export const incumbentsCompleteTo = '2025-06-30';

/**
 * Who held which office from when until when, mostly 2013 to 2025; only rows the writer was sure of, each with its
 * basis.
 */
export const incumbents: readonly PersonRow[] = [
  ...unitedStatesIncumbents,
  ...europeanIncumbents,
  ...asiaPacificIncumbents,
  ...middleEastAfricaIncumbents,
  ...americanIncumbents,
  ...incumbentsOfBodies,
];
