import type { ArticleReference } from '@/lib/domain/article/article';
import type { ActorGroup } from '@/lib/domain/group/actor-group';
import type { OccasionReference } from '@/lib/domain/occasion/occasion';
import type { DirectoryEntry } from '../page/actor-directory';
import { kindWords, namesInSentence } from '../words/actor-words';
import { plural } from '../words/counting';
import { longDay } from '../words/day-words';
import { listTable, type At, type ListColumn } from './list-table';
import type { ListContent } from './list-export';

const actorColumns: readonly ListColumn<DirectoryEntry>[] = [
  { name: 'actor', means: 'slug of the actor', of: ({ actor }) => actor.slug },
  { name: 'name', means: 'its name', of: ({ actor }) => actor.name },
  {
    name: 'kind',
    means: 'state, organisation, armed-group, institution, forum, person, audience or country',
    of: ({ actor }) => actor.kind,
  },
  { name: 'statements_in_its_name', means: 'number of statements it holds', of: ({ held }) => held },
  {
    name: 'statements_spoken',
    means: 'number of statements it uttered, in whosever name',
    of: ({ uttered }) => uttered,
  },
  { name: 'stances_about_it', means: 'number of stances others take toward it', of: ({ about }) => about },
  { name: 'address', means: 'its page at this data version', of: ({ actor }, at) => at(`/actors/${actor.slug}`) },
];

/** `entries` in the order of the page. */
export function toActorList(entries: readonly DirectoryEntry[], at: At): ListContent {
  return {
    title: 'Actors',
    claim: plural(entries.length, 'actor'),
    observations: null,
    table: listTable(entries, actorColumns, at),
    entries: entries.map(({ actor, held, uttered, about }) => ({
      sentence: `${actor.name}.`,
      notes: [
        {
          text:
            `${actor.name}: ${kindWords(actor.kind).toLowerCase()}; ${plural(held, 'statement')} in its name, ` +
            `${uttered} spoken by it, ${plural(about, 'stance')} about it. ${at(`/actors/${actor.slug}`)}`,
        },
      ],
    })),
  };
}

interface Counted<Of> {
  readonly of: Of;
  readonly statements: number;
}

const occasionColumns: readonly ListColumn<Counted<OccasionReference>>[] = [
  { name: 'occasion', means: 'slug of the call, meeting or speech', of: ({ of }) => of.slug },
  { name: 'title', means: 'what it was', of: ({ of }) => of.title },
  { name: 'held_on', means: 'day it was held (ISO)', of: ({ of }) => of.heldOn },
  { name: 'precision', means: 'how exactly the day is known', of: ({ of }) => of.precision },
  { name: 'statements', means: 'number of statements made there', of: ({ statements }) => statements },
  { name: 'address', means: 'its page at this data version', of: ({ of }, at) => at(`/occasions/${of.slug}`) },
];

export function toOccasionList(
  occasions: readonly OccasionReference[],
  counts: ReadonlyMap<string, number>,
  at: At,
): ListContent {
  const counted = occasions.map((of) => ({ of, statements: counts.get(of.slug) ?? 0 }));
  return {
    title: 'Occasions',
    claim: plural(occasions.length, 'occasion'),
    observations: null,
    table: listTable(counted, occasionColumns, at),
    entries: counted.map(({ of: { slug, title, heldOn, precision }, statements }) => ({
      sentence: `${title.replace(/\.$/u, '')}.`,
      notes: [
        { text: `${longDay(heldOn, precision)}: ${plural(statements, 'statement')}. ${at(`/occasions/${slug}`)}` },
      ],
    })),
  };
}

const articleColumns: readonly ListColumn<Counted<ArticleReference>>[] = [
  { name: 'article', means: 'slug of the article', of: ({ of }) => of.slug },
  { name: 'title', means: 'its title', of: ({ of }) => of.title },
  { name: 'outlet', means: 'slug of who published it', of: ({ of }) => of.outlet.slug },
  { name: 'outlet_name', means: 'its name', of: ({ of }) => of.outlet.name },
  { name: 'published_on', means: 'day it was published (ISO)', of: ({ of }) => of.publishedOn },
  { name: 'text_quality', means: 'original, machine-translated or rewritten', of: ({ of }) => of.textQuality },
  { name: 'statements', means: 'number of statements read in it', of: ({ statements }) => statements },
  { name: 'address', means: 'its page at this data version', of: ({ of }, at) => at(`/articles/${of.slug}`) },
];

export function toArticleList(
  articles: readonly ArticleReference[],
  counts: ReadonlyMap<string, number>,
  at: At,
): ListContent {
  const counted = articles.map((of) => ({ of, statements: counts.get(of.slug) ?? 0 }));
  return {
    title: 'Articles',
    claim: plural(articles.length, 'article'),
    observations: null,
    table: listTable(counted, articleColumns, at),
    entries: counted.map(({ of: { slug, title, outlet, publishedOn }, statements }) => ({
      sentence: `“${title}”.`,
      notes: [
        {
          text:
            `${outlet.name}, ${longDay(publishedOn)}: “${title}”. ${plural(statements, 'statement')} read in it. ` +
            at(`/articles/${slug}`),
        },
      ],
    })),
  };
}

interface Membership {
  readonly group: ActorGroup;
  readonly member: ActorGroup['members'][number];
}

const memberColumns: readonly ListColumn<Membership>[] = [
  { name: 'group', means: 'slug of the group', of: ({ group }) => group.slug },
  { name: 'group_name', means: 'its name', of: ({ group }) => group.name },
  { name: 'note', means: 'by what rule the members belong to it', of: ({ group }) => group.note },
  { name: 'member', means: 'slug of the actor', of: ({ member }) => member.slug },
  { name: 'member_name', means: 'its name', of: ({ member }) => member.name },
  {
    name: 'address',
    means: 'the group’s page at this data version',
    of: ({ group }, at) => at(`/groups/${group.slug}`),
  },
];

/** One row a membership. */
export function toGroupList(groups: readonly ActorGroup[], at: At): ListContent {
  return {
    title: 'Groups of actors',
    claim: plural(groups.length, 'group'),
    observations: null,
    table: listTable(
      groups.flatMap((group) => group.members.map((member) => ({ group, member }))),
      memberColumns,
      at,
    ),
    entries: groups.map((group) => ({
      sentence: `${group.name}: ${namesInSentence(group.members)}.`,
      notes: [{ text: `${group.note ?? group.name} ${at(`/groups/${group.slug}`)}` }],
    })),
  };
}
