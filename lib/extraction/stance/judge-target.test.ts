import { describe, expect, it } from 'vitest';
import { toSentences } from '../text/token';
import { judgeTarget } from './judge-target';

const judge = (text: string, target: string) => {
  const from = text.indexOf(target);
  return judgeTarget(toSentences(text, 0).flat(), from, from + target.length);
};
const signOf = (text: string, target: string) => Math.sign(judge(text, target).value ?? 0);

const fights =
  'Afghanistan resolutely fights all forms of terrorism ' +
  'and is ready to further deepen counterterrorism and security cooperation with China.';
const attack = 'France condemned the Russian attack and expressed solidarity with Ukraine.';

describe('the stance toward a target of a sentence', () => {
  it.each([
    [fights, 'Afghanistan', 1],
    ['The Taliban must make a clean break with ETIM.', 'ETIM', -1],
    ['The Taliban agreed to cut all ties with al-Qaida.', 'al-Qaida', -1],
    ['We do not oppose the resolution.', 'the resolution', 1],
    [attack, 'Russian', -1],
    [attack, 'Ukraine', 1],
    ['France condemned the Russian attack, solidarity with Ukraine.', 'Ukraine', 1],
    ['We support the Afghan government.', 'Afghan government', 1],
    ['We cannot support Iran.', 'Iran', -1],
    ['We strongly condemn Israel.', 'Israel', -1],
    ['Iran must stop its nuclear programme.', 'Iran', -1],
    ['Washington rejects the Iranian proposal.', 'Iranian', -1],
    ['The minister said on Monday that talks with Turkey would resume.', 'Turkey', 0],
  ])('%s — toward %s: %i', (text, target, sign) => {
    expect(signOf(text, target)).toBe(sign);
  });

  it('does not blame whom others fight beside', () => {
    expect(signOf(fights, 'China')).toBeGreaterThanOrEqual(0);
  });

  it('shows the words that decided it and the rule’s name', () => {
    const text = 'We strongly condemn Israel.';
    const { evidence, rules, confidence } = judge(text, 'Israel');
    expect(evidence.map(({ start, end }) => text.slice(start, end))).toContain('condemn');
    expect(rules).toContain('is-rejected');
    expect(confidence).toBeGreaterThan(0.5);
  });

  it('finds no evidence where no word is', () => {
    expect(judgeTarget([], 0, 3).value).toBeNull();
    expect(judgeTarget(toSentences('China spoke.', 0).flat(), 40, 45).value).toBeNull();
  });
});
