import { z } from 'zod';
import { toSentences } from '../text/token';
import { judgeTarget } from './judge-target';
import type { SentenceReader } from './speech';

const offset = z.int().nonnegative();
const question = z.union([
  z.object({ text: z.string(), from: offset, to: offset }),
  z.object({
    text: z.string(),
    speaker: z.string().nullable().optional(),
    from: z.undefined().optional(),
    to: z.undefined().optional(),
  }),
]);

const refusal =
  'Expected { "text", "from", "to" } or { "text", "speaker" }: ' +
  'text a string, from and to whole numbers, speaker a slug or null.';

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * Answers one question about a stance, both as a line of JSON: toward the target at `from`–`to` (UTF-16 code units) of
 * a sentence, or toward every actor that a sentence judges, as `read` reads it. What can't be read is answered by `{
 * error }` in words.
 */
export function answerStanceQuestion(line: string, read: SentenceReader): string {
  const raw = parse(line);
  if (raw === undefined) return JSON.stringify({ error: 'This line is not JSON.' });
  const { data } = question.safeParse(raw);
  if (!data) return JSON.stringify({ error: refusal });
  if (data.from !== undefined) {
    if (data.from >= data.to || data.to > data.text.length)
      return JSON.stringify({
        error: `The target ${data.from}–${data.to} does not lie inside the text (0–${data.text.length}).`,
      });
    const { value, confidence } = judgeTarget(toSentences(data.text, 0).flat(), data.from, data.to);
    return JSON.stringify({ value, confidence });
  }
  const targets = read(data.text, data.speaker ?? null);
  return JSON.stringify({
    targets: targets.map(({ from, to, actor, value, confidence }) => ({ from, to, actor, value, confidence })),
  });
}
