import { z } from 'zod';
import { ignoredPart, type Choice } from './choice';

/** Next's query values: one, several of the same name, or none. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Parts of an address as it says them, in its order. */
export type Parts = Readonly<Record<string, string>>;

type Choices = Readonly<Record<string, Choice<unknown>>>;
type ValueOf<One> = One extends Choice<infer Value> ? Value : never;

/** What a query asks for: only what it says and what could be read. */
type AskedBy<Of extends Choices> = { readonly [Part in keyof Of]?: ValueOf<Of[Part]> };
/** What an address is to say; nothing of what is null. */
type SaidBy<Of extends Choices> = { readonly [Part in keyof Of]?: ValueOf<Of[Part]> | null | undefined };

/** `?holder=china&target=issue:peace`: commas and colons stay readable; empty for no parts. */
function queryText(parts: Parts): string {
  const text = Object.entries(parts)
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',')}`)
    .join('&');
  return text === '' ? '' : `?${text}`;
}

/** `/actors/china?standing=yes`: a page's address with parts of a query. */
export const hrefOf = (path: string, parts: Parts): string => `${path}${queryText(parts)}`;

/** The parts that are not among `known`, for addresses that pass nothing over: "colour: no such part". */
export function unknownParts(query: Query, known: readonly string[]): readonly string[] {
  return Object.keys(query)
    .filter((name) => !known.includes(name))
    .map((name) => `${name}: no such part`);
}

/** Only these parts of a query, or of what an address says. */
export function pick<Value>(from: Readonly<Record<string, Value>>, parts: readonly string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(from).filter(([name]) => parts.includes(name)));
}

/**
 * One query from its choices, by the names under which an address says them and in the order in which it does: read,
 * written, and described for programs.
 */
export function defineQuery<Of extends Choices>(choices: Of) {
  const parts = Object.keys(choices) as (keyof Of & string)[];
  return {
    parts,

    /** Reads what can be read; what can't is ignored and named with why: `holder=China!`, or a part given twice. */
    parse(query: Query): { readonly value: AskedBy<Of>; readonly ignored: readonly string[] } {
      const value: Record<string, unknown> = {};
      const ignored: string[] = [];
      for (const [part, choice] of Object.entries(choices)) {
        const given = [query[part] ?? []].flat();
        if (given.length === 0 || (given.length === 1 && given[0] === '')) continue;
        const read = choice.read(part, given);
        if (read.value !== undefined) value[part] = read.value;
        ignored.push(...read.ignored);
      }
      return { value: value as AskedBy<Of>, ignored };
    },

    /** The parts as the address says them, always in one order, defaults left out. */
    print(said: SaidBy<Of>): Readonly<Partial<Record<keyof Of & string, string>>> {
      const printed = parts.flatMap((part) => {
        const value = said[part];
        const text = value === undefined || value === null ? '' : (choices[part]?.print(value) ?? '');
        return text === '' ? [] : [[part, text] as const];
      });
      return Object.fromEntries(printed) as Partial<Record<keyof Of & string, string>>;
    },

    /** What is said of a part that reads well but names nothing here. */
    ignored: (part: keyof Of & string, given: string): string => ignoredPart(part, given, choices[part]?.why ?? ''),

    /** For programs: every part as text, and no other part. */
    parameters: z.strictObject(
      Object.fromEntries(Object.entries(choices).map(([part, { parameter }]) => [part, parameter])) as {
        [Part in keyof Of]: Choice<unknown>['parameter'];
      },
    ),
  };
}
