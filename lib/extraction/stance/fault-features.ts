import type { Token } from '../text/token';
import type { Reading } from './reading';
import { isVerb } from './word-class';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const regret = set('regret regrets regretted regrettable regrettably unfortunately sadly disappointingly disappointed dismayed deplore deplores deplorable lament alas concern concerned concerns worried troubled disturbed alarmed');
const condemnation = set('condemn condemns condemned condemning condemnation denounce denounces reject rejects rejected oppose opposes opposed deplore deplores deplored outraged');
const lawful = set('contrary violation violations violate violates violated violating inconsistent incompatible counter breach breaches contravention contravenes illegal illegally unlawful unconstitutional void invalid validity odds pretext');
const demands = set('call calls called calling urge urges urged demand demands must should need needs ought encourage encourages appeal appeals expect expects');
const ceasing = set('refrain stop cease halt withdraw abandon release desist disarm vacate');
const condition = set('if whether would could might may were');
const generic = set('all both everyone any sides parties each every whoever');
const topic = set('of against on into about combating combat fight fighting prevent preventing end ending address addressing eliminate tackle eradicate combatting allegation allegations case cases victims victim issue problem scourge');
const negative = set('no not never nothing nor neither cannot without none n\'t hardly');
const pronouns = set('it they he she its their his her those these such');
const contrast = set('but however instead yet although though despite rather while whereas only');
const approval = set('welcome welcomes welcomed commend commends thank thanks support supports appreciate grateful congratulate pay tribute praise agree');
const circumstance = set('crisis tension tensions difficult difficulty serious grave severe problem problems concern concerned concerns victim victims allegation allegations suffering violence instability insecurity chaos dead death deaths casualty casualties wounded injured danger dangerous challenge challenges trouble troubled conflict urgent worsening deterioration prison uncertainty risk accusation accusations');
const proposing = set('draft resolution council adopted adopt vote voted voting mandate operative paragraph report briefing secretary-general secretary mission peacekeeping united nations');

/** The names of what is counted, in the order of `faultFeatures`. */
export const faultFeatureNames = [
  'one', 'bad 2', 'bad 1', 'bad as topic', 'good', 'regret', 'condemnation', 'against law', 'does harm', 'harm done', 'demand', 'cease', 'condition', 'generic', 'negation', 'pronoun',
  'contrast', 'approval', 'procedure', 'question', 'scare quotes', 'foreign state', 'worst charge', 'best charge', 'pro-', 'length', 'we', 'past', 'own state', 'curbed', 'circumstance',
] as const;

/** Who a sentence names besides its speaker, how often the speaker's side, and the weights of the charges toward the others. */
export interface NamedWeights {
  readonly foreign: number;
  readonly own: number;
  readonly worst: number;
  readonly best: number;
}

const cap = (count: number, most = 2): number => Math.min(count, most);

/** What of a sentence speaks for and against its faulting somebody; `worst` and `best` are the weights of charges toward those it names. */
export function faultFeatures(reading: Reading, named: NamedWeights): readonly number[] {
  const { tokens, values, verbs } = reading;
  const count = (words: ReadonlySet<string>) => tokens.reduce((sum, { lower }) => sum + (words.has(lower) ? 1 : 0), 0);
  const asTopic = (at: number) => [1, 2, 3, 4].some((back) => topic.has(tokens[at - back]?.lower ?? ''));
  const bad = (strength: number, topical: boolean) => values.filter((value, at) => value === -strength && asTopic(at) === topical && !circumstance.has(tokens[at]?.lower ?? '')).length;
  const harms = verbs.map((verb, at) => (verb !== null && verb.agent < 0 ? (passiveAt(tokens, at) ? 'done' : 'does') : null));
  return [
    1, cap(bad(2, false), 3), cap(bad(1, false), 3), cap(bad(2, true) + bad(1, true), 3), cap(values.filter((value) => value > 0).length, 3), cap(count(regret)), cap(count(condemnation)), cap(count(lawful)),
    cap(harms.filter((harm) => harm === 'does').length), cap(harms.filter((harm) => harm === 'done').length), cap(count(demands)), cap(count(ceasing)), cap(count(condition)), cap(count(generic)),
    cap(count(negative)), cap(count(pronouns)), cap(count(contrast)), cap(count(approval)), cap(count(proposing), 3) / 3, tokens.some(({ text }) => text === '?') ? 1 : 0,
    cap(tokens.filter(({ text, lower }) => text === '“' || text === '"' || lower === 'so-called' || lower === 'supposedly').length), cap(named.foreign), Math.max(-3, named.worst), Math.min(2, named.best),
    cap(tokens.filter(({ lower }, at) => lower === 'pro' || lower.startsWith('pro-') || (lower === 'separatist' || lower === 'separatists' || lower === 'rebels' || lower === 'militias') && at >= 0).length), cap(tokens.length, 60) / 30,
    cap(count(set('we our us my i'))), cap(tokens.filter(({ pos, lower }) => pos === 'VERB' && lower.endsWith('ed')).length), cap(named.own), cap(values.filter((value, at) => value > 0 && reading.negated[at] === true).length), cap(values.filter((value, at) => value < 0 && circumstance.has(tokens[at]?.lower ?? '')).length, 3),
  ];
}

/** A participle after a form of "be", or after a noun without one: "was seized", "buildings seized by". */
function passiveAt(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= 3; back -= 1) {
    const lower = tokens[back]?.lower ?? '';
    if (/^(?:is|are|was|were|be|been|being)$/.test(lower)) return !(tokens[at]?.lower ?? '').endsWith('ing');
    if (!isVerb(tokens[back]) && tokens[back]?.pos !== 'ADV') break;
  }
  return tokens[at + 1]?.lower === 'by';
}
