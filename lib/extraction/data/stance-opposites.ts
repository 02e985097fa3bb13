/** Words of opposite sense: where a proposition asks for one side, a term of the other side is what it rejects. */
export const opposites: readonly (readonly [string, string])[] = [
  ['leave withdraw pullout exit depart', 'stay remain keep maintain'],
  ['lift end stop ease', 'impose maintain extend tighten prolong'],
  ['recognise recognize accept include', 'isolate pariah exclude ostracise boycott'],
  ['join accede enter', 'leave quit withdraw'],
  ['disarm demobilise dismantle', 'arm rearm'],
  ['open', 'close shut'],
  ['expand enlarge increase raise', 'reduce shrink cut lower limit'],
];
