import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** The folder that holds the corpus and the public gold data: `../shared` beside the project, or what `DEMARCHE_SHARED` names. */
export const sharedFolder = (): string => path.resolve(root, process.env.DEMARCHE_SHARED ?? '../shared');
