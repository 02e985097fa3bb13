const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/**
 * A state's name that something else bears as well, with small words that speak for either reading anywhere in the
 * document.
 */
export interface Homonym {
  readonly slug: string;
  readonly name: string;
  readonly forState: ReadonlySet<string>;
  readonly against: ReadonlySet<string>;
}

/** Basis: general knowledge; the other Georgia is a state of the United States. */
export const homonyms: readonly Homonym[] = [
  {
    slug: 'georgia',
    name: 'georgia',
    forState: words(
      'tbilisi georgian georgians abkhazia ossetia ossetian saakashvili caucasus kobakhidze garibashvili zourabichvili margvelashvili ivanishvili batumi',
    ),
    against:
      words(`atlanta savannah augusta athens-clarke ga. alabama florida carolina tennessee ohio pennsylvania michigan wisconsin arizona nevada virginia iowa colorado texas kentucky
      louisiana mississippi arkansas missouri indiana illinois minnesota nebraska kansas oklahoma oregon utah idaho montana wyoming maryland delaware connecticut vermont maine massachusetts
      electoral gop republican republicans democrat democrats congressman congresswoman sen. rep. gov. caucus runoff kemp raffensperger warnock ossoff perdue fulton`),
  },
];

/** States' names that are first names too: another name right after them makes a person. */
export const firstNameStates: ReadonlySet<string> = new Set([
  'jordan',
  'chad',
  'georgia',
  'kenya',
  'india',
  'america',
  'cuba',
]);

/** Names of states that people bear as surnames: a first name or title right before makes a person. */
export const surnameStates: ReadonlySet<string> = new Set([
  'jordan',
  'chad',
  'georgia',
  'israel',
  'holland',
  'ireland',
  'poland',
  'america',
  'england',
  'cyprus',
  'mali',
  'malta',
]);

/**
 * Capitals better known as other places or as names: they stand for a government only where its state is named as well.
 */
export const faintCapitals: ReadonlySet<string> = new Set([
  'victoria',
  'georgetown',
  'kingston',
  'wellington',
  'nassau',
  'sofia',
  'lima',
  'santiago',
  'san jose',
  'colombo',
  'sucre',
  'bern',
  'berne',
  'cape town',
  'roseau',
  'praia',
  'castries',
  'bridgetown',
  'la paz',
  'amsterdam',
  'abidjan',
  'rangoon',
  'yangon',
  'dar es salaam',
  'nusantara',
  'jerusalem',
  'the hague',
  "st. john's",
  "saint john's",
  "st. george's",
  "saint george's",
  'athens',
  'dublin',
]);
