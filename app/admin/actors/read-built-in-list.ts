import { officeWords, readBuiltIn } from '@/lib/extraction/knowledge/built-in-names';
import { builtInKnowledge } from '@/lib/extraction/knowledge/knowledge';
import { toBuiltInLines, type BuiltInLines } from '@/lib/views/desk/built-in-lines';
import { toBuiltInList, type BuiltInList } from '@/lib/views/desk/built-in-list';

const names = new Map<string, string[]>();
for (const { slug, words, role } of builtInKnowledge.entries) {
  if (role === null) names.set(slug, [...(names.get(slug) ?? []), words.join(' ')]);
}

/** What is built in and not recorded, as far as what was typed finds it. */
export function readBuiltInList(
  recorded: ReadonlySet<string>,
  typed: string,
): { readonly list: BuiltInList; readonly known: ReadonlyMap<string, BuiltInLines> } {
  const actors = [...builtInKnowledge.actors.values()].filter(({ slug }) => !recorded.has(slug));
  const list = toBuiltInList(actors, (slug) => names.get(slug) ?? [], officeWords, typed);
  const nameOf = new Map([...builtInKnowledge.actors.values()].map(({ slug, name }) => [slug, name]));
  const known = list.lines.flatMap(({ slug }): [string, BuiltInLines][] => {
    const lines = toBuiltInLines(readBuiltIn(builtInKnowledge, slug), nameOf);
    return lines ? [[slug, lines]] : [];
  });
  return { list, known: new Map(known) };
}
