import { resolve } from 'node:path';

/** Where the data for measuring lie: beside the project, unless `DEMARCHE_SHARED` names another folder. */
export const sharedFolder = (): string => resolve(process.env.DEMARCHE_SHARED ?? '../shared');
