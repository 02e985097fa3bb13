/** Licences that ask for no more than to be named, in the words of SPDX; and names of these that are used besides. */
const asksForItsNameAlone = new Set(['MIT', 'ISC', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0']);

/**
 * What of a licence, written as in a package’s `license` (“(MIT OR GPL-3.0-or-later)”, “MIT AND Zlib”), asks for more
 * than to be named: empty where one of several that may be chosen asks for nothing more. One that is not said is “not
 * said”.
 */
export function asksForMore(licence: string | undefined): string[] {
  if (licence === undefined || licence.trim() === '') return ['not said'];
  const choices = licence.replace(/[()]/gu, '').split(/\s+or\s+/iu);
  const asked = choices.map((choice) =>
    choice
      .split(/\s+and\s+/iu)
      .map((one) => one.trim())
      .filter((one) => !asksForItsNameAlone.has(one)),
  );
  return asked.some((more) => more.length === 0) ? [] : [...new Set(asked.flat())];
}
