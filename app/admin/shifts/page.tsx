import type { Metadata } from 'next';
import { EditorsOnly } from '@/app/admin/editors-only';
import { DeedNote } from '@/components/admin/form/deed-note';
import { ShiftVerdictForm } from '@/components/admin/issue/shift-verdict-form';
import { MovedEntry } from '@/components/position/what-moved';
import { Empty } from '@/components/ui/empty';
import { PageHeading } from '@/components/ui/page-heading';
import { Section } from '@/components/ui/section';
import { archiveAt } from '@/lib/data/archive';
import { listObservations } from '@/lib/data/stance/observations';
import { listShiftVerdicts } from '@/lib/data/shift/shift-verdicts';
import { changeReason } from '@/lib/domain/change/change-reason';
import { may } from '@/lib/domain/access/permission';
import { expectPerson } from '@/lib/session/current-person';
import { openForm } from '@/lib/views/form/form-state';
import { shiftName, toShiftDesk, verdictValuesOf, type ShiftDesk } from '@/lib/views/desk/shift-desk';
import { textAttributes } from '@/lib/views/form/text-attributes';
import { judge } from './actions';

export const metadata: Metadata = { title: 'Shifts' };

const reason = textAttributes(changeReason);

function ShiftsOfOnePart({ part, done }: { readonly part: ShiftDesk['parts'][number]; readonly done: string }) {
  const { id, title, shifts, none } = part;
  return (
    <Section id={id} title={title}>
      {shifts.length === 0 ? (
        <Empty>{none}</Empty>
      ) : (
        <ul className="rows">
          {shifts.map((shift) => (
            <MovedEntry key={shift.key} moved={shift}>
              <ShiftVerdictForm
                key={done}
                action={judge}
                initial={openForm(verdictValuesOf(shift))}
                reasonAttributes={reason}
                of={shiftName(shift)}
              />
            </MovedEntry>
          ))}
        </ul>
      )}
    </Section>
  );
}

function VerdictsWithoutShift({ unmatched }: Pick<ShiftDesk, 'unmatched'>) {
  if (unmatched.length === 0) return null;
  return (
    <Section
      id="unmatched"
      title="Verdicts without a shift"
      note="The evidence has changed since: no shift in that direction is found near that day now. They change nothing."
    >
      <ul className="rows">
        {unmatched.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Section>
  );
}

export default async function ShiftsPage({ searchParams }: PageProps<'/admin/shifts'>) {
  const person = await expectPerson('/admin/shifts');
  if (!may(person.role, 'judge-shift'))
    return <EditorsOnly title="Shifts" lede="Only an editor may confirm or dismiss a shift." />;
  const done = String((await searchParams).done);
  const archive = await archiveAt();
  const desk = toShiftDesk(await listObservations(archive), await listShiftVerdicts(archive));
  return (
    <>
      <DeedNote done={done} />
      <PageHeading
        title="Shifts"
        lede="What the arithmetic lists as a shift. Readers see each with its verdict; a dismissed one stands apart."
      />
      {desk.parts.map((part) => (
        <ShiftsOfOnePart key={part.id} part={part} done={done} />
      ))}
      <VerdictsWithoutShift unmatched={desk.unmatched} />
    </>
  );
}
