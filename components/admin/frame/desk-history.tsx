import { Empty } from '@/components/ui/empty';
import { Section } from '@/components/ui/section';
import type { Change } from '@/lib/domain/change/change';
import type { FormAction } from '@/lib/views/form/form-state';
import { openForm } from '@/lib/views/form/form-state';
import type { TextAttributes } from '@/lib/views/form/text-attributes';
import { ChangeList } from './change-list';
import { UndoForm, type UndoValues } from '../form/undo-form';

interface DeskHistoryProps {
  readonly changes: readonly Change[];
  readonly undo: FormAction<UndoValues>;
  readonly reasonAttributes: TextAttributes;
  /** The page to come back to. */
  readonly back: string;
  /** What was just done: each deed opens fresh forms. */
  readonly done: string;
}

/** What happened to the thing on this page, each change with its undo. */
export function DeskHistory({ changes, undo, reasonAttributes, back, done }: DeskHistoryProps) {
  return (
    <Section id="history" title="History" note="Newest first. An undo is a change too, and can be undone.">
      {changes.length === 0 ? <Empty>Nothing was changed since it was recorded.</Empty> : null}
      <ChangeList
        changes={changes}
        undo={({ seq }) => (
          <UndoForm
            key={done}
            action={undo}
            initial={openForm({ seq: String(seq), reason: '', back })}
            reasonAttributes={reasonAttributes}
          />
        )}
      />
    </Section>
  );
}
