/** The most bytes of a form that are read at all; `next.config.js` lets pass a little more. */
export const largestForm = 32_000_000;

/** Whether a request says that it brings more than is read. */
export const isTooLarge = (contentLength: string | null): boolean => Number(contentLength ?? 0) > largestForm;

/** A page of its own for what is turned away unread: nothing of it was kept. */
export const tooLargePage =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\n' +
  '<title>Too large · Demarche</title></head><body><main><h1>This is too large</h1>\n' +
  `<p>What you sent has more than ${largestForm / 1_000_000} MB, so nothing of it was read. ` +
  'A file of an article may have 10 MB, a spreadsheet 5 MB, a pasted text 5,000,000 characters.\n' +
  'Go back in your browser and choose a smaller one.</p></main></body></html>\n';

/** What is wrong with a chosen file by its size, in bytes; empty for nothing. */
export const sizeFault = (bytes: number, most: number): string =>
  bytes > most ? `This file has ${(bytes / 1_000_000).toFixed(1)} MB; at most ${most / 1_000_000} MB are taken.` : '';
