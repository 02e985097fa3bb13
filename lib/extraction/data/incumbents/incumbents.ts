import { americanIncumbents } from './americas';
import { asiaPacificIncumbents } from './asia-pacific';
import { europeanIncumbents } from './europe';
import { middleEastAfricaIncumbents } from './middle-east-africa';
import { incumbentsOfBodies } from './bodies';
import { unitedStatesIncumbents } from './united-states';
import type { PersonRow } from '../person-row';

/**
 * Who held which office from when until when, mostly 2013 to 2025; only rows the writer was sure of, each with its
 * basis. Brought up to 30 June 2025 as a whole; single later changes are in, but not all.
 */
export const incumbents: readonly PersonRow[] = [
  ...unitedStatesIncumbents,
  ...europeanIncumbents,
  ...asiaPacificIncumbents,
  ...middleEastAfricaIncumbents,
  ...americanIncumbents,
  ...incumbentsOfBodies,
];
