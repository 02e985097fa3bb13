import type { SignInRefusal } from '@/lib/domain/access/account';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import { AccountDelay } from './account-delay';
import { networkOf } from './network-of';
import { Tries } from './tries';

/**
 * Tries within 15 minutes after which the next is turned away unheard; those of `strangers` bound the memory this
 * takes.
 */
export const mostTries = { ofPair: 10, fromAddress: 30, fromStrangers: 20_000 } as const;

type Undo = () => Promise<void>;

export interface Attempt {
  readonly account: string;
  readonly address: string;
  readonly at: Date;
  /** Whether the account was signed in to from this address lately; asked only where strangers would be refused. */
  readonly isKnown: () => Promise<boolean>;
}

/** A try that is being looked at. It counts as a wrong one unless something else is said of it. */
export interface HeardAttempt {
  /** It was the right person. */
  readonly succeed: Undo;
  /** It could not be looked at. */
  readonly takeBack: Undo;
}

async function take(tries: Tries, key: string, counted: Undo[]): Promise<number> {
  const seconds = await tries.take(key);
  if (seconds === 0) counted.push(() => tries.takeBack(key));
  return seconds;
}

/**
 * Who may try to sign in: counted in the process alone and before the password is looked at, so that many tries at once
 * can't slip past the count and a refused one costs nothing. What is turned away does not count again: it would keep
 * the owner out for as long as somebody goes on trying.
 */
export class SignInLimit {
  readonly #ofPair = new Tries(mostTries.ofPair);
  readonly #fromAddress = new Tries(mostTries.fromAddress);
  readonly #fromStrangers = new Tries(mostTries.fromStrangers);
  readonly #delay: AccountDelay;

  constructor(salt: string) {
    this.#delay = new AccountDelay(salt);
  }

  /** Refuses with the seconds after which the next try is heard. */
  async begin(attempt: Attempt): Promise<Result<HeardAttempt, SignInRefusal>> {
    const network = networkOf(attempt.address);
    const pair = `${network} ${attempt.account}`;
    const counted: Undo[] = [];
    const takeBack = async (): Promise<void> => {
      for (const undo of counted.splice(0)) await undo();
    };
    const seconds =
      (await this.#beyondStrangers(attempt, counted)) ||
      (await take(this.#fromAddress, network, counted)) ||
      (await take(this.#ofPair, pair, counted)) ||
      (await this.#untilTurn(attempt, network, counted));
    if (seconds > 0) {
      await takeBack();
      return refused({ code: 'too-many-attempts', seconds });
    }
    const succeed = async (): Promise<void> => {
      await takeBack();
      await this.#ofPair.forget(pair);
    };
    return accepted({ succeed, takeBack });
  }

  async #beyondStrangers({ isKnown }: Attempt, counted: Undo[]): Promise<number> {
    const seconds = await take(this.#fromStrangers, 'all', counted);
    return seconds > 0 && (await isKnown()) ? 0 : seconds;
  }

  /** Seconds that a stranger waits where the account is being guessed at. */
  async #untilTurn({ account, at, isKnown }: Attempt, network: string, counted: Undo[]): Promise<number> {
    const wait = await this.#delay.count(account);
    counted.push(() => this.#delay.takeBack(account));
    return wait === 0 || (await isKnown()) ? 0 : this.#delay.takeTurn(account, network, wait, at);
  }
}
