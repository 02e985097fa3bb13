import { z } from 'zod';

/** What was read of the texts an address gives for one part; no value where they say nothing. */
interface Read<Value> {
  readonly value?: Value;
  /** What could not be read, each with why. */
  readonly ignored: readonly string[];
}

/** One choice that addresses offer by one name: how its texts are read and written, and what is said of it. */
export interface Choice<Value> {
  /** Reads what an address gives for `part`. */
  read(part: string, given: readonly string[]): Read<Value>;
  /** As an address says it; empty for the default, which addresses leave out. */
  print(value: Value): string;
  /** Why a text is ignored. */
  readonly why: string;
  /** One text of it, as the interface for programs checks it and describes it. */
  readonly parameter: z.ZodOptional<z.ZodType<string>>;
}

interface About {
  readonly why: string;
  /** For programs. */
  readonly description?: string;
  readonly examples?: readonly string[];
}

/** "holder=atlantis (no such actor)"; a part given more than once is ignored for that. */
export const ignoredPart = (part: string, given: string | readonly string[], why: string): string =>
  typeof given === 'string' ? `${part}=${given} (${why})` : `${part}=${given.join(', ')} (given more than once)`;

function parameterOf(schema: z.ZodType<string>, { description, examples }: About): Choice<unknown>['parameter'] {
  const parameter = schema.optional();
  if (description === undefined) return parameter;
  return parameter.meta({ description, ...(examples ? { examples: [...examples] } : {}) });
}

/** A choice that an address says at most once: `value` of the text, `text` of the value. */
function single<Text extends string, Value>(
  schema: z.ZodType<Text>,
  about: About,
  value: (text: Text) => Value,
  text: (value: Value) => string,
): Choice<Value> {
  return {
    read(part, given) {
      const [first = ''] = given;
      const { data } = schema.safeParse(first);
      if (given.length > 1 || data === undefined)
        return { ignored: [ignoredPart(part, given.length > 1 ? given : first, about.why)] };
      return { value: value(data), ignored: [] };
    },
    print: text,
    why: about.why,
    parameter: parameterOf(schema, about),
  };
}

const same = <Said>(said: Said): Said => said;

/** Words, a slug, a key, a day: the text itself. */
export const text = (schema: z.ZodType<string>, about: About): Choice<string> => single(schema, about, same, same);

/** One of a few words; `standard` where the address says none. */
export const oneOf = <Word extends string>(words: readonly Word[], about: About, standard?: Word): Choice<Word> =>
  single<Word, Word>(z.enum(words), about, same, (value) => (value === standard ? '' : value));

/** On by `yes`, off where it is left out; `schema` may know `no` as well. */
export const yes = (schema: z.ZodType<'yes' | 'no'>, about: About): Choice<boolean> =>
  single(
    schema,
    about,
    (said) => said === 'yes',
    (value) => (value ? 'yes' : ''),
  );

/** A whole number. */
export const whole = (schema: z.ZodType<string>, about: About): Choice<number> => single(schema, about, Number, String);

/** Several by commas, or by the same name several times, as a form sends boxes; each that can't be read is ignored. */
export function several(schema: z.ZodType<string>, about: About): Choice<readonly string[]> {
  return {
    read(part, given) {
      const named = given
        .flatMap((one) => one.split(','))
        .map((one) => one.trim())
        .filter((one) => one !== '');
      const isRead = (one: string): boolean => schema.safeParse(one).success;
      const value = named.filter(isRead);
      const ignored = named.filter((one) => !isRead(one)).map((one) => ignoredPart(part, one, about.why));
      return value.length === 0 ? { ignored } : { value, ignored };
    },
    print: (value) => value.join(','),
    why: about.why,
    parameter: parameterOf(schema, about),
  };
}
