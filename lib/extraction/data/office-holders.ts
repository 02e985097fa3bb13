import { held, man, type PersonRow } from './person-row';

/** Placeholder slice, filled by region. */
export const officeHolders: readonly PersonRow[] = [
  man('Wang Yi', held('foreign-minister', 'china', '2013-03-16', '2022-12-30', 'appointed by the National People’s Congress'), held('foreign-minister', 'china', '2023-07-25', null, 'appointed by its Standing Committee')),
  man('Joe Biden, Joseph Biden, Biden', held('president', 'united-states', '2021-01-20', '2025-01-20', 'inaugurated'), held('vice-president', 'united-states', '2009-01-20', '2017-01-20', 'sworn in')),
];
