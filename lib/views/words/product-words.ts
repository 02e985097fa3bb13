/** "Made with Demarche 0.1.0": which release made a page, a file or an answer. */
export const madeWith = (productVersion: string): string => `Made with Demarche ${productVersion}`;
