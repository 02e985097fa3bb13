import { actorKind, type ActorKind } from '../actor/actor';
import { freeSlug, slugOf } from '../naming/slug-of';
import { accepted, refused, type Result } from '../outcome/result';
import type { StanceValue } from '../stance/stance-value';
import type { FaultBody } from './cell-fault';
import { readList, readValue } from './read-cells';
import {
  lookup,
  type NamedActor,
  type NamedArticle,
  type NamedJudgement,
  type NamedTarget,
  type SheetKnown,
} from './sheet-known';
import type { SheetMapping } from './sheet-mapping';

/** An actor that a sheet names, nobody has recorded, and the mapping says to record. */
export interface NewActor {
  readonly slug: string;
  readonly kind: ActorKind;
  readonly name: string;
}

/** A person who judged, whom nobody has recorded, and the mapping says to record. */
export interface NewCoder {
  readonly slug: string;
  readonly name: string;
}

export type NameAnswer<Value> = Result<Value, FaultBody>;

/**
 * Turns the names in a sheet's cells into slugs, by what the collection knows and what the mapping says they stand for.
 */
export interface NameReader {
  actor(text: string): NameAnswer<string>;
  actors(cell: string): NameAnswer<string[]>;
  target(text: string): NameAnswer<string>;
  value(text: string): NameAnswer<StanceValue | null>;
  occasion(text: string): NameAnswer<string>;
  coder(text: string): NameAnswer<string | null>;
  article(text: string): NamedArticle | null;
  /** The actor behind a slug, one that the mapping makes too. */
  actorOf(slug: string): NamedActor | null;
  isRetired(target: string): boolean;
  judged(statement: string, target: string): readonly NamedJudgement[];
  /** Those to be recorded under these slugs. */
  newActors(slugs: ReadonlySet<string>): NewActor[];
  newCoders(slugs: ReadonlySet<string>): NewCoder[];
}

const valueMeanings: Readonly<Record<string, StanceValue | null>> = {
  none: null,
  '-2': -2,
  '-1': -1,
  '0': 0,
  '1': 1,
  '2': 2,
};

function actorReader({ actors, takenActors }: SheetKnown, meant: Readonly<Record<string, string>>) {
  const slugs = new Map(actors.map((actor) => [actor.slug, actor]));
  // A recorded actor goes before one of the built-in list that shares a name with it.
  const recorded = lookup(
    actors.filter((actor) => actor.recorded),
    ({ names }) => names,
  );
  const builtIn = lookup(
    actors.filter((actor) => !actor.recorded),
    ({ names }) => names,
  );
  const made = new Map<string, NewActor>();
  const make = (name: string, kind: ActorKind): string => {
    const known = made.get(name);
    if (known) return known.slug;
    const taken = new Set([...takenActors, ...slugs.keys(), ...[...made.values()].map(({ slug }) => slug)]);
    const slug = freeSlug(slugOf(name), kind, (wished) => taken.has(wished));
    made.set(name, { slug, kind, name });
    return slug;
  };
  const actor = (given: string): NameAnswer<string> => {
    const text = given.trim();
    const meaning = meant[text] ?? '';
    const kind = actorKind.safeParse(meaning.replace(/^new:/u, ''));
    const isNew = meaning.startsWith('new:') && kind.success && recorded(text) === null;
    if (isNew) return accepted(make(text, kind.data));
    const found = slugs.get(meaning) ?? slugs.get(text) ?? recorded(text) ?? builtIn(text);
    return found ? accepted(found.slug) : refused({ code: 'unknown-meaning', kind: 'actor', given: text });
  };
  return { actor, slugs, made };
}

function targetReader({ issues, actors }: SheetKnown, meant: Readonly<Record<string, string>>) {
  const keys = new Map(issues.map((issue) => [issue.key, issue]));
  const issueNamed = lookup<NamedTarget>(issues, ({ key, names }) => [key.slice('issue:'.length), ...names]);
  const slugs = new Set(actors.map(({ slug }) => slug));
  const actorNamed = lookup(
    actors.filter(({ recorded }) => recorded),
    ({ slug, names }) => [slug, ...names],
  );
  const target = (given: string): NameAnswer<string> => {
    const text = given.trim();
    const key = meant[text] ?? text;
    if (keys.has(key) || (key.startsWith('actor:') && slugs.has(key.slice('actor:'.length)))) return accepted(key);
    const issue = issueNamed(text);
    const actor = issue ? null : actorNamed(text);
    if (issue) return accepted(issue.key);
    return actor ? accepted(`actor:${actor.slug}`) : refused({ code: 'unknown-meaning', kind: 'target', given: text });
  };
  return { target, isRetired: (key: string) => keys.get(key)?.retired ?? false };
}

function valueReader(meant: Readonly<Record<string, string>>) {
  return (given: string): NameAnswer<StanceValue | null> => {
    const text = given.trim();
    if (text === '') return accepted(null);
    const meaning = meant[text];
    if (meaning !== undefined && Object.hasOwn(valueMeanings, meaning)) return accepted(valueMeanings[meaning] ?? null);
    const value = readValue(text);
    return value === null ? refused({ code: 'unknown-meaning', kind: 'value', given: text }) : accepted(value);
  };
}

/** An unknown coder is null: the judgement is of whoever imports. */
function coderReader({ coders }: SheetKnown, meant: Readonly<Record<string, string>>) {
  const named = lookup(coders, ({ slug, names }) => [slug, ...names]);
  const slugs = new Map(coders.map((one) => [one.slug, one]));
  const made = new Map<string, NewCoder>();
  const coder = (given: string): NameAnswer<string | null> => {
    const text = given.trim();
    const meaning = meant[text] ?? '';
    const found = slugs.get(meaning) ?? named(text);
    if (found) return found.kind === 'machine' ? refused({ code: 'machine-coder', given: text }) : accepted(found.slug);
    if (meaning !== 'new:person') return accepted(null);
    const taken = new Set([...slugs.keys(), ...[...made.values()].map(({ slug }) => slug)]);
    const one = made.get(text) ?? { slug: freeSlug(slugOf(text), 'coder', (wished) => taken.has(wished)), name: text };
    made.set(text, one);
    return accepted(one.slug);
  };
  return { coder, made };
}

const madeActor = (made: NewActor | undefined): NamedActor | null =>
  made ? { slug: made.slug, kind: made.kind, names: [made.name], roles: [], partOf: null, recorded: true } : null;

/** Reads each, or answers the first fault. */
export function readEach<Value>(
  parts: readonly string[],
  read: (part: string) => NameAnswer<Value>,
): NameAnswer<Value[]> {
  const values: Value[] = [];
  for (const part of parts) {
    const one = read(part);
    if (!one.ok) return one;
    values.push(one.value);
  }
  return accepted(values);
}

export function nameReader(known: SheetKnown, { meanings }: SheetMapping): NameReader {
  const { actor, slugs, made } = actorReader(known, meanings.actor ?? {});
  const { target, isRetired } = targetReader(known, meanings.target ?? {});
  const occasionNamed = lookup(known.occasions, ({ slug, names }) => [slug, ...names]);
  const { coder, made: newCoders } = coderReader(known, meanings.coder ?? {});
  const articleSlugs = new Map(known.articles.map((article) => [article.slug, article]));
  const articleNamed = lookup(known.articles, ({ title }) => [title]);
  const judgedOf = new Map<string, NamedJudgement[]>();
  for (const one of known.judged)
    judgedOf.set(`${one.statement} ${one.target}`, [...(judgedOf.get(`${one.statement} ${one.target}`) ?? []), one]);
  // Public tables part slugs by spaces, and many people names by commas.
  const partsOf = (cell: string): string[] => {
    const parts = readList(cell);
    const [only = ''] = parts;
    if (parts.length !== 1 || actor(only).ok) return parts;
    const spaced = only.split(' ');
    return spaced.every((slug) => slugs.has(slug))
      ? spaced
      : only
          .split(',')
          .map((part) => part.trim())
          .filter((part) => part !== '');
  };
  return {
    actor,
    target,
    isRetired,
    actors: (cell) => readEach(partsOf(cell), actor),
    value: valueReader(meanings.value ?? {}),
    occasion: (text) => {
      const found = occasionNamed(text);
      return found ? accepted(found.slug) : refused({ code: 'unknown-occasion', given: text.trim() });
    },
    coder,
    newCoders: (wanted) => [...newCoders.values()].filter(({ slug }) => wanted.has(slug)),
    article: (text) => articleSlugs.get(text.trim()) ?? articleNamed(text),
    judged: (statement, target) => judgedOf.get(`${statement} ${target}`) ?? [],
    actorOf: (slug) => slugs.get(slug) ?? madeActor([...made.values()].find((one) => one.slug === slug)),
    newActors: (wanted) => [...made.values()].filter(({ slug }) => wanted.has(slug)),
  };
}
