import { ActorName } from '@/components/marks/actor-name';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import type { DirectoryEntry, DirectoryGroup } from '@/lib/views/page/actor-directory';
import { kindWords } from '@/lib/views/words/actor-words';
import { evidenceHref } from '@/lib/views/address/evidence-filter';

const none = <span className="text-faint">0</span>;

function Row({ entry: { actor, held, uttered, about } }: { readonly entry: DirectoryEntry }) {
  const { slug, kind } = actor;
  return (
    <tr>
      <th scope="row">
        <ActorName actor={actor} href />
      </th>
      <td className="text-faint wide-only">{kindWords(kind)}</td>
      <td className="number">{held > 0 ? <Link href={evidenceHref({ holder: slug })}>{held}</Link> : none}</td>
      <td className="number">{uttered > 0 ? <Link href={evidenceHref({ speaker: slug })}>{uttered}</Link> : none}</td>
      <td className="number">
        {about > 0 ? <Link href={evidenceHref({ target: `actor:${slug}` })}>{about}</Link> : none}
      </td>
    </tr>
  );
}

/** Every actor, with the number of statements behind it, by what it does here. */
export function ActorDirectory({ groups }: { readonly groups: readonly DirectoryGroup[] }) {
  return groups.map((group) => (
    <Section key={group.id} id={group.id} title={group.title} note={group.note}>
      <table className="table directory">
        <thead>
          <tr>
            <th scope="col">Actor</th>
            <th scope="col" className="wide-only">
              Kind
            </th>
            <th scope="col" className="number">
              In its name
            </th>
            <th scope="col" className="number">
              Uttered
            </th>
            <th scope="col" className="number">
              About it
            </th>
          </tr>
        </thead>
        <tbody>
          {group.entries.map((entry) => (
            <Row key={entry.actor.slug} entry={entry} />
          ))}
        </tbody>
      </table>
    </Section>
  ));
}
