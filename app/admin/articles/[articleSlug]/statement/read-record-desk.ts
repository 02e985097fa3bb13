import { inboxNames } from '@/app/admin/inbox-names';
import { listActors } from '@/lib/data/actor/actors';
import { archiveAt, reader } from '@/lib/data/archive';
import { findArticleDesk } from '@/lib/data/article/intakes';
import { listIssues } from '@/lib/data/issue/issues';
import { listOccasions } from '@/lib/data/occasion/occasions';
import { listProposalsOf } from '@/lib/data/proposal/proposals';
import { listStatementsOf } from '@/lib/data/statement/statements';
import { findStoredText } from '@/lib/data/article/stored-text';
import { builtInKnowledge } from '@/lib/extraction/knowledge/knowledge';
import { namedInText } from '@/lib/extraction/knowledge/named-in-text';
import { stanceOptions } from '@/lib/views/form/coded-form';
import { toFieldOptions } from '@/lib/views/form/fields-desk';
import { withNamed, withProposed } from '@/lib/views/inbox/proposal-form';
import { toRecordText } from '@/lib/views/desk/record-text';

/**
 * All that the page needs on which a statement is recorded from an article's text; null for an article that is not
 * held, or withdrawn.
 */
export async function readRecordDesk(articleSlug: string) {
  const [stored, [desk]] = await Promise.all([
    findStoredText(reader(), articleSlug),
    findArticleDesk(reader(), articleSlug),
  ]);
  if (!stored || !desk || stored.publication === 'withdrawn') return null;
  const archive = await archiveAt();
  const [actors, occasions, issues, names, proposals, statements] = await Promise.all([
    listActors(archive),
    listOccasions(archive),
    listIssues(archive),
    inboxNames(archive),
    listProposalsOf(reader(), articleSlug),
    listStatementsOf(archive, { article: articleSlug }),
  ]);
  const named = namedInText(builtInKnowledge, stored.passages.map(({ text }) => text ?? '').join('\n'));
  const listed = withNamed(
    toFieldOptions(actors, occasions),
    named.filter((slug) => !actors.some((actor) => actor.slug === slug)),
    names,
  );
  const options = proposals.reduce((known, proposal) => withProposed(known, proposal, names), listed);
  return {
    stored,
    desk,
    text: toRecordText(stored, articleSlug, statements, proposals),
    choices: {
      options,
      ...stanceOptions(
        options,
        issues.filter(({ retired }) => !retired),
      ),
    },
  };
}
