import type { Metadata } from 'next';
import { EditorsOnly } from '@/app/admin/editors-only';
import { DeedNote } from '@/components/admin/form/deed-note';
import { OfficeWordForm } from '@/components/admin/actor/office-word-form';
import { Empty } from '@/components/ui/empty';
import { Facts } from '@/components/ui/facts';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { archiveAt } from '@/lib/data/archive';
import { listOfficeWords } from '@/lib/data/actor/office-words';
import { may } from '@/lib/domain/access/permission';
import { officeWordInput } from '@/lib/domain/office/office-word';
import { officeWords } from '@/lib/extraction/knowledge/built-in-names';
import { expectPerson } from '@/lib/session/current-person';
import { officeWordsHref } from '@/lib/views/address/admin-links';
import { openForm } from '@/lib/views/form/form-state';
import { noOfficeWord, toBuiltInOffices, toOfficeOptions, toSetWords } from '@/lib/views/form/office-word-form';
import { textAttributes } from '@/lib/views/form/text-attributes';
import { setWord } from './actions';

const title = 'Words for offices';

export const metadata: Metadata = { title };

const attributes = { word: { required: true, maxLength: 60 }, reason: textAttributes(officeWordInput.shape.reason) };

export default async function OfficesPage({ searchParams }: PageProps<'/admin/actors/offices'>) {
  const person = await expectPerson(officeWordsHref);
  if (!may(person.role, 'edit-actor'))
    return <EditorsOnly title={title} lede="Only an editor may set what a word means." />;
  const done = String((await searchParams).done);
  const set = await listOfficeWords(await archiveAt());
  return (
    <>
      <DeedNote done={done} />
      <PageHeading
        title={title}
        lede={
          'By them an article’s “top diplomat” is read as a foreign minister. ' +
          'What is set here goes before what is built in, from the next article on.'
        }
      />
      <Section
        id="set"
        title="Set by editors"
        note="Each is a change: it stands in the history and can be undone there."
      >
        {set.length === 0 ? (
          <Empty>No word is set: all mean what is built in.</Empty>
        ) : (
          <Facts facts={toSetWords(set)} />
        )}
      </Section>
      <Section id="new" title="Set a word">
        <OfficeWordForm
          key={done}
          action={setWord}
          initial={openForm(noOfficeWord)}
          offices={toOfficeOptions(officeWords)}
          attributes={attributes}
        />
      </Section>
      <Section id="built-in" title="Built in">
        <Facts facts={toBuiltInOffices(officeWords, set)} />
      </Section>
    </>
  );
}
