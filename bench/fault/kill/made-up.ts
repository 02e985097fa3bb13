const syllables = ['ba', 'do', 'ke', 'li', 'mu', 'na', 'po', 're', 'si', 'tu', 'va', 'zo'];

/** A word that no other text has, so that no text is taken for another's copy. */
const word = (random: () => number): string =>
  Array.from({ length: 3 }, () => syllables[Math.floor(random() * syllables.length)]).join('');
const words = (count: number, random: () => number): string =>
  Array.from({ length: count }, () => word(random)).join(' ');

const title = (mark: string): string => `Ministers speak of the talks again ${mark}`;

/** An article with two statements that can be accepted as they are proposed. `mark` is in its title. */
export function madeUpArticle(mark: string, random: () => number): { readonly title: string; readonly text: string } {
  const text = [
    title(mark),
    '10 June 2021',
    'Pakistan’s Foreign Minister Shah Mahmood Qureshi said on Wednesday ' +
      `that the hasty withdrawal of foreign troops would hurt the peace process in ${words(3, random)}.`,
    `“Russia supports the peace talks in ${words(2, random)},” ` +
      'Russian Foreign Minister Sergei Lavrov told reporters in Moscow on Wednesday.',
    ...Array.from({ length: 4 }, () => `The delegates stayed in ${words(20, random)}.`),
  ].join('\n\n');
  return { title: title(mark), text };
}

/** How many statements a made-up spreadsheet has. */
export const rowsOfSheet = 4;

/** A spreadsheet of new statements, each with its article’s words. */
export function madeUpSheet(mark: string, random: () => number): string {
  const rows = Array.from({ length: rowsOfSheet }, (_, at) => {
    const quote = `The ministry stands behind the talks in ${words(4, random)}.`;
    return (
      `${mark}-${at},Sheet ${mark}: ${at},pakistan,2021-07-30,${quote},Talks ${mark},` +
      `The Paper,2021-07-31,https://example.org/${mark},issue:negotiated-settlement,2`
    );
  });
  return [
    'statement,summary,speaker,said_on,quote,article_title,outlet,published_on,source,target,value',
    ...rows,
  ].join('\n');
}
