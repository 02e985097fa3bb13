import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guardFormula, runsAsFormula, unguardFormula } from './formula-guard';

it('guards every text from being run, numbers aside, and gives it back exactly', () => {
  const odd = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+\-@\t]?.{0,5}$/u));
  fc.assert(
    fc.property(odd, (text) => {
      expect(unguardFormula(guardFormula(text))).toBe(text);
      expect(/^[=+\-@\t\r\n]/u.test(guardFormula(text))).toBe(false);
      if (!runsAsFormula.test(text)) expect(guardFormula(text)).toBe(text);
    }),
  );
});
