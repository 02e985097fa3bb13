const day = 'no such day; a day is written 2021-07-28';
const choice = 'none of the choices';
const onOff = 'yes, or left out';

/** Why a part of an address that cannot be read, or names nothing here, is left aside. */
const whys: Readonly<Record<string, string>> = {
  holder: 'no such actor',
  speaker: 'no such actor',
  addressee: 'no such actor',
  a: 'no such actor',
  b: 'no such actor',
  target: 'no such issue or actor',
  occasion: 'no such occasion',
  outlet: 'no such outlet',
  value: 'a whole number from -2 to 2',
  from: day,
  to: day,
  on: day,
  among: 'no list of statements',
  sort: 'newest or oldest',
  after: 'no such place in the list',
  page: 'no such page',
  hearsay: onOff,
  private: onOff,
  standing: onOff,
  outlets: 'named, or left out',
};

/** "holder=atlantis (no such actor)"; a part given more than once is left aside for that. */
export function leftAside(part: string, value: string | readonly string[]): string {
  return typeof value === 'string'
    ? `${part}=${value} (${whys[part] ?? choice})`
    : `${part}=${value.join(', ')} (given more than once)`;
}
