/** What is wrong with a chosen file by its size, in bytes; empty for nothing. */
export const sizeFault = (bytes: number, most: number): string =>
  bytes > most ? `This file has ${(bytes / 1_000_000).toFixed(1)} MB; at most ${most / 1_000_000} MB are taken.` : '';
