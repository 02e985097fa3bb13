/** "denies the charge", said of several: "deny the charge". Only the first word is turned. */
export function ofSeveral(verb: string): string {
  const [first = '', ...rest] = verb.split(' ');
  return [turned(first), ...rest].join(' ');
}

function turned(word: string): string {
  if (/[^aeiou]ies$/u.test(word)) return word.replace(/ies$/u, 'y');
  if (/(?:ss|sh|ch|x|zz|o)es$/u.test(word)) return word.replace(/es$/u, '');
  return /[^s]s$/u.test(word) ? word.slice(0, -1) : word;
}
