import product from '@/package.json';

/** The version of Demarche that runs, as `package.json` says it: the only place where it is written. */
export const productVersion: string = product.version;
