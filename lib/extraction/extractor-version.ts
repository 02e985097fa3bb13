/** Rules change what is found; every stored proposal names the version that found it. */
export const extractorVersion = 'demarche-rules-4';
