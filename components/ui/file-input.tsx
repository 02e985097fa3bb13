'use client';

import type { ChangeEvent } from 'react';
import type { ControlAttributes } from './field';

interface FileInputProps {
  readonly control: ControlAttributes;
  readonly name: string;
  readonly accept: string;
  /** What is wrong with a file of so many bytes; empty for nothing. */
  readonly fault: (bytes: number) => string;
}

/** Chooses a file; one that is too large is told at once, before any of it is sent. */
export function FileInput({ control, name, accept, fault }: FileInputProps) {
  const check = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    currentTarget.setCustomValidity(fault(currentTarget.files?.[0]?.size ?? 0));
    currentTarget.reportValidity();
  };
  return <input {...control} className="input" type="file" name={name} accept={accept} required onChange={check} />;
}
