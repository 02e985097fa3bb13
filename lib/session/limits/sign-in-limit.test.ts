import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { freeTries } from './account-delay';
import { mostTries, SignInLimit } from './sign-in-limit';

const start = new Date('2026-11-22T12:00:00Z');
const ann = 'ann@example.org';
const home = '198.51.100.7';

let limit: SignInLimit;
let known: Set<string>;
beforeEach(() => {
  vi.useFakeTimers({ now: start });
  limit = new SignInLimit('salt');
  known = new Set();
});
afterEach(() => vi.useRealTimers());

const begin = (account: string, address: string) =>
  limit.begin({
    account,
    address,
    at: vi.getMockedSystemTime() ?? start,
    isKnown: () => Promise.resolve(known.has(`${account} ${address}`)),
  });
const later = (seconds: number): void => {
  vi.advanceTimersByTime(seconds * 1_000);
};
const ipv4 = (place: number): string => `192.0.${Math.floor(place / 250)}.${place % 250}`;

/** A wrong try; answers the seconds to wait where it was not heard, else 0. */
async function tryWrong(account: string, address: string): Promise<number> {
  const begun = await begin(account, address);
  if (begun.ok) return 0;
  return begun.refusal.code === 'too-many-attempts' ? begun.refusal.seconds : Number.NaN;
}

async function tryMany(times: number, who: (place: number) => readonly [string, string]): Promise<number> {
  let heard = 0;
  for (let place = 0; place < times; place += 1) if ((await tryWrong(...who(place))) === 0) heard += 1;
  return heard;
}

describe('tries to sign in', () => {
  it('are ten in 15 minutes for an account from one address, refused ones not counted', async () => {
    expect(await tryMany(50, () => [ann, home])).toBe(mostTries.ofPair);
    expect(await tryWrong(ann, home)).toBe(900);
    later(899);
    expect(await tryWrong(ann, home)).toBe(1);
    later(2);
    expect(await tryMany(50, () => [ann, home])).toBe(mostTries.ofPair);
  });

  it('are thirty from one address, whatever the account', async () => {
    expect(await tryMany(100, (place) => [`a${place}@example.org`, home])).toBe(mostTries.fromAddress);
    expect(await tryWrong(ann, '198.51.100.8')).toBe(0);
  });

  it('count an IPv6 network as one address', async () => {
    expect(await tryMany(100, (place) => [`a${place}@example.org`, `2001:db8:1:2::${place.toString(16)}`])).toBe(
      mostTries.fromAddress,
    );
    expect(await tryWrong(ann, '2001:db8:1:3::1')).toBe(0);
  });

  it('that come at once do not slip past the count', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => tryWrong(ann, home)));
    expect(answers.filter((seconds) => seconds === 0)).toHaveLength(mostTries.ofPair);
    const spread = await Promise.all(
      Array.from({ length: 200 }, (_, place) => tryWrong('bob@example.org', ipv4(place))),
    );
    expect(spread.filter((seconds) => seconds === 0)).toHaveLength(freeTries);
  });

  it('do not count when they succeed, nor when they could not be looked at', async () => {
    for (let time = 0; time < 100; time += 1) {
      const begun = await begin(ann, home);
      if (!begun.ok) throw new Error('turned away');
      await (time % 2 === 0 ? begun.value.succeed() : begun.value.takeBack());
    }
    expect(await tryMany(50, () => [ann, home])).toBe(mostTries.ofPair);
  });

  it('of a few thousand strangers do not stop an address the account is known at', async () => {
    const heard = await tryMany(mostTries.fromStrangers + 100, (place) => [
      `a${place % 5_000}@example.org`,
      `2001:db8:${place.toString(16)}::1`,
    ]);
    expect(heard).toBe(mostTries.fromStrangers);
    expect(await tryWrong(ann, home)).toBeGreaterThan(0);
    known.add(`${ann} ${home}`);
    expect(await tryWrong(ann, home)).toBe(0);
  });

  it('that are refused, however many from one address, leave the others theirs', async () => {
    await tryMany(mostTries.fromStrangers + 100, () => [ann, home]);
    expect(await tryWrong('bob@example.org', '198.51.100.8')).toBe(0);
  });
});

describe('an account that strangers guess at', () => {
  it.each([5, 10, 50])('is open to its owner after %d wrong tries from elsewhere, and so for ever', async (times) => {
    known.add(`${ann} ${home}`);
    for (let round = 0; round < 20; round += 1) {
      await tryMany(times, (place) => [ann, ipv4(round * times + place)]);
      expect(await tryWrong(ann, home)).toBe(0);
      later(900);
    }
  });

  it('makes strangers wait longer with each wrong try, a minute at most', async () => {
    await tryMany(freeTries, (place) => [ann, ipv4(place)]);
    const waits: number[] = [];
    for (let place = 0; place < 8; place += 1) {
      const address = ipv4(freeTries + place);
      const wait = await tryWrong(ann, address);
      waits.push(wait);
      later(wait);
      expect(await tryWrong(ann, address)).toBe(0);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  });

  it('hears its owner at a new address after a minute, though strangers try at every moment', async () => {
    await tryMany(freeTries + 10, (place) => [ann, ipv4(place)]);
    const strangers = Array.from({ length: 40 }, (_, place) => ipv4(500 + place));
    const wait = await tryWrong(ann, home);
    expect(wait).toBeLessThanOrEqual(60);
    for (let second = 0; second < wait; second += 1) {
      await Promise.all(strangers.map((address) => tryWrong(ann, address)));
      later(1);
    }
    await Promise.all(strangers.map((address) => tryWrong(ann, address)));
    expect(await tryWrong(ann, home)).toBe(0);
  });

  it('hears few strangers, however often they try from many addresses', async () => {
    await tryMany(freeTries + 10, (place) => [ann, ipv4(place)]);
    let heard = 0;
    for (let second = 0; second < 600; second += 1) {
      heard += await tryMany(2, (place) => [ann, ipv4(500 + ((second * 2 + place) % 40))]);
      later(1);
    }
    expect(heard).toBeLessThanOrEqual(40 + 10);
    expect(heard).toBeGreaterThan(0);
  });

  it('does not wait longer than said when the clock is put back', async () => {
    await tryMany(freeTries + 10, (place) => [ann, ipv4(place)]);
    await tryWrong(ann, home);
    vi.setSystemTime(new Date(start.getTime() - 86_400_000));
    expect(await tryWrong(ann, home)).toBeLessThanOrEqual(60);
    later(60);
    expect(await tryWrong(ann, home)).toBe(0);
  });

  it('answers alike whether or not anybody has such an account', async () => {
    const answersFor = async (account: string, from: number): Promise<number[]> => {
      const answers: number[] = [];
      for (let place = 0; place < freeTries + 5; place += 1) answers.push(await tryWrong(account, ipv4(from + place)));
      return answers;
    };
    expect(await answersFor('nobody@example.org', 0)).toEqual(await answersFor(ann, 100));
  });
});
