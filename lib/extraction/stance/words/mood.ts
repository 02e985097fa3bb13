import type { Modality } from '@/lib/domain/utterance/utterance';
import type { Token } from '../../text/token';
import { wordSet } from './word-sets';

/**
 * How strongly a statement stands by what it says: by the codebook's scale, 2 for must, will, ready; 1 for should,
 * hopes, urges.
 */
export interface Mood {
  readonly strength: 1 | 2;
  /** The words ask for, offer or promise something. */
  readonly asks: boolean;
  readonly conditional: boolean;
  readonly tokens: readonly number[];
}

const strong = wordSet(`
  must need needs needed will shall 'll ready committed commitment commit commits promise promises promised promising
  pledge pledges pledged vow vows vowed assure assures assured assuring resolutely firmly determined
  stress stresses stressed stressing underline underlines underlined emphasize emphasizes emphasized emphasise
  emphasised underscore underscored insist insists insisted reiterate reiterates reiterated reaffirm reaffirmed
  agree agrees agreed agreements agreement consensus willing never categorically strongly essential imperative
  indispensable necessary demand demands demanded fully`);
const weak = wordSet(`
  hope hopes hoped hoping expect expects expected should urge urges urged urging call calls called calling
  want wants wanted wish wishes wished appeal appeals appealed welcome welcomes welcomed encourage encourages encouraged
  would could may might consider considers aim aims aimed seek seeks sought fear fears feared ask asks asked
  suggest suggests suggested propose proposes proposed recommend recommended invite invited support supports prefer
  ought intend intends`);

/** The mood of one sentence, in the light of the statement's modality. */
export function moodOf(tokens: readonly Token[], modality: Modality): Mood {
  const weakly: number[] = [];
  const strongly: number[] = [];
  let conditional = modality === 'conditional';
  tokens.forEach(({ lower }, at) => {
    if (weak.has(lower)) weakly.push(at);
    if (strong.has(lower)) strongly.push(at);
    if (lower === 'if' || lower === 'unless') conditional = true;
  });
  const soft =
    modality === 'hoped' ||
    (weakly.length > 0 &&
      modality !== 'committed' &&
      !strongly.some((index) => /^(?:must|need|needs|ready|committed|will|fully)$/.test(tokens[index]?.lower ?? '')));
  const hard = strongly.length > 0 || modality === 'committed';
  return {
    strength: !soft && hard && !conditional ? 2 : 1,
    asks: soft || hard,
    conditional,
    tokens: soft ? weakly : strongly,
  };
}
