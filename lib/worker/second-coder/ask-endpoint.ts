import type { Prompt } from '@/lib/domain/second-coder/prompt';
import { askedAgain } from '@/lib/domain/second-coder/prompt';
import { askedAnswer, readAnswer } from '@/lib/domain/second-coder/answer';
import { accepted, refused, type Result } from '@/lib/domain/outcome/result';
import type { ReadingFault } from '@/lib/domain/second-coder/second-reading';

/** An OpenAI-compatible endpoint: `url` is what `/chat/completions` follows. */
export interface Endpoint {
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
}

export interface AskingFault {
  readonly code: ReadingFault;
  readonly status: number | null;
}

type EndpointAnswer = Result<string, AskingFault>;

/** The packages are loaded when something is asked, never before. */
async function load() {
  const [ai, { createOpenAICompatible }] = await Promise.all([import('ai'), import('@ai-sdk/openai-compatible')]);
  return { ...ai, createOpenAICompatible };
}
type Packages = Awaited<ReturnType<typeof load>>;

const fault = (code: ReadingFault, status: number | null = null): EndpointAnswer => refused({ code, status });

/** What was thrown as what it means: the answer's own words where there are any, else why there are none. */
function saidBy(
  { NoObjectGeneratedError, APICallError }: Packages,
  error: unknown,
  signal: AbortSignal,
): EndpointAnswer {
  if (signal.aborted) return fault('no-answer');
  if (NoObjectGeneratedError.isInstance(error)) return accepted(error.text ?? '');
  if (!APICallError.isInstance(error) || error.statusCode === undefined) return fault('no-answer');
  return error.statusCode >= 400 ? fault('http-error', error.statusCode) : fault('unreadable');
}

/** `structured`: the answer's shape goes along as a schema, which not every endpoint takes. */
async function askOnce(
  loaded: Packages,
  { url, model, key }: Endpoint,
  { system, prompt }: Prompt,
  structured: boolean,
  signal: AbortSignal,
): Promise<EndpointAnswer> {
  const { createOpenAICompatible, generateText, Output } = loaded;
  const provider = createOpenAICompatible({
    name: 'second-coder',
    baseURL: url,
    supportsStructuredOutputs: structured,
    ...(key === undefined ? {} : { apiKey: key }),
  });
  const asked = { model: provider(model), system, prompt, temperature: 0, maxRetries: 0, abortSignal: signal };
  try {
    const { text } = structured
      ? await generateText({ ...asked, output: Output.object({ schema: askedAnswer }) })
      : await generateText(asked);
    return accepted(text);
  } catch (error) {
    return saidBy(loaded, error, signal);
  }
}

const refusesSchema = (status: number | null): boolean => status === 400 || status === 422;

/**
 * Asks an endpoint about a part of a text, for at most `patience` milliseconds. Answers the statements as they came,
 * unchecked. An answer that can't be read, or a schema that is refused, is asked for once more in words alone; nothing
 * else is tried twice.
 */
export async function askEndpoint(
  endpoint: Endpoint,
  prompt: Prompt,
  patience: number,
): Promise<Result<readonly unknown[], AskingFault>> {
  const signal = AbortSignal.timeout(patience);
  const loaded = await load();
  const first = await askOnce(loaded, endpoint, prompt, true, signal);
  const read = first.ok ? readAnswer(first.value) : null;
  if (read) return accepted(read);
  if (!first.ok && first.refusal.code !== 'unreadable' && !refusesSchema(first.refusal.status)) return first;
  const second = await askOnce(loaded, endpoint, askedAgain(prompt), false, signal);
  if (!second.ok) return second;
  const again = readAnswer(second.value);
  return again ? accepted(again) : refused({ code: 'unreadable', status: null });
}
