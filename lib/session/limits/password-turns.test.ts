import { expect, it } from 'vitest';
import { mostWaiting, PasswordTurns } from './password-turns';

it('looks at two passwords at once, known addresses first, and says when it is full', async () => {
  const turns = new PasswordTurns();
  const begun: string[] = [];
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const look = (who: string, isKnown = false): Promise<void> =>
    turns.run(async () => {
      begun.push(who);
      await gate;
    }, isKnown);

  const all = [look('first'), look('second')];
  expect(turns.isBusy()).toBe(true);
  for (let place = 0; place < mostWaiting; place += 1) all.push(look(`stranger ${place}`));
  expect(turns.isFull()).toBe(true);
  all.push(look('owner', true));
  expect(begun).toEqual(['first', 'second']);
  open();
  await Promise.all(all);
  expect(begun[2]).toBe('owner');
  expect(turns.isBusy()).toBe(false);
});

it('goes on after one that could not be looked at', async () => {
  const turns = new PasswordTurns();
  await expect(turns.run(() => Promise.reject(new Error('no database')), false)).rejects.toThrow('no database');
  expect(await turns.run(() => Promise.resolve('looked at'), false)).toBe('looked at');
});
