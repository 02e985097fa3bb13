interface CopyFieldProps {
  readonly name: string;
  readonly text: string;
  readonly rows?: number;
}

/** A text to be taken whole: select all of it in the field, and copy. */
export function CopyField({ name, text, rows = 14 }: CopyFieldProps) {
  return <textarea className="input copy-field" aria-label={name} readOnly rows={rows} defaultValue={text} />;
}
