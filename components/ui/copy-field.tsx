import { useId } from 'react';
import { CopyButton } from './copy-button';

interface CopyFieldProps {
  readonly name: string;
  readonly text: string;
  readonly rows?: number;
}

/** A text to be taken whole: by its button, or by selecting all of it in the field. */
export function CopyField({ name, text, rows = 14 }: CopyFieldProps) {
  const id = useId();
  return (
    <>
      <textarea id={id} className="input copy-field" aria-label={name} readOnly rows={rows} defaultValue={text} />
      <p className="copy-place">
        <CopyButton of={id} name={name} />
      </p>
    </>
  );
}
