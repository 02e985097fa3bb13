import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { discard, saveIntake } from '@/app/admin/articles/actions';
import { ArticleForm } from '@/components/admin/article/article-form';
import { DeedForm } from '@/components/admin/form/deed-form';
import { IntakeSource } from '@/components/admin/article/intake-source';
import { Likenesses } from '@/components/admin/statement/likenesses';
import { PageHeading } from '@/components/ui/page-heading';
import { archiveAt, reader } from '@/lib/data/archive';
import { findIntake, findWholeText, listLikenesses } from '@/lib/data/article/intakes';
import { listOutletNames } from '@/lib/data/outlet/outlet';
import { articleFields } from '@/lib/domain/intake/intake';
import { parseRowId } from '@/lib/domain/naming/row-id';
import { expectPerson } from '@/lib/session/current-person';
import { articleOptions, intakeHref, toArticleValues } from '@/lib/views/form/article-form';
import { openForm } from '@/lib/views/form/form-state';
import { toLikenessLines } from '@/lib/views/desk/likeness-lines';
import { textAttributes } from '@/lib/views/form/text-attributes';

export const metadata: Metadata = { title: 'Check an article' };

const { title, outlet, publishedBasis } = articleFields.shape;
const attributes = {
  title: textAttributes(title),
  outlet: textAttributes(outlet),
  publishedBasis: textAttributes(publishedBasis),
};

export default async function IntakePage({ params }: PageProps<'/admin/articles/intake/[intakeId]'>) {
  const id = parseRowId((await params).intakeId);
  await expectPerson(id === null ? '/admin/articles' : intakeHref(id));
  const intake = id === null ? null : await findIntake(reader(), id);
  if (!intake) notFound();
  const { text } = intake;
  const likenesses = await Promise.all(
    (await listLikenesses(reader(), intake)).map(async (likeness) => ({
      ...likeness,
      text: await findWholeText(reader(), likeness.slug),
    })),
  );
  return (
    <>
      <PageHeading
        title="Check an article"
        kicker={<a href="/admin/articles">Articles</a>}
        lede="What was found in the text stands in the fields. Put it right before it is saved."
      />
      <Likenesses lines={toLikenessLines(likenesses, text)} />
      <IntakeSource intake={intake} />
      <div className="coding">
        <div className="stack">
          <ArticleForm
            action={saveIntake}
            initial={openForm(toArticleValues(intake))}
            outlets={await listOutletNames(await archiveAt())}
            options={articleOptions}
            attributes={attributes}
          />
          <DeedForm action={discard} of={{ intake: String(intake.id) }}>
            <button className="button" data-quiet type="submit">
              Discard the text
            </button>
          </DeedForm>
        </div>
        <section className="stack" aria-labelledby="text">
          <h2 id="text">Text</h2>
          <p className="passage">
            {text.slice(0, 20_000)}
            {text.length > 20_000 ? ' …' : ''}
          </p>
        </section>
      </div>
    </>
  );
}
