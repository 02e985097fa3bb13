/** The parts of the method page, in order: the table of contents and the headings say the same. */
const titles = {
  'how-it-was-coded': 'How this collection was coded',
  scale: 'The scale',
  traced: 'How a number is traced',
  score: 'When a score is in force',
  counted: 'What is counted',
  arithmetic: 'How a position is estimated',
  agreement: 'How far coders agree',
  reading: 'How well the machine reads',
  limits: 'Limits',
  codebook: 'Codebook',
} as const;

export type MethodPart = keyof typeof titles;

interface PlacedPart {
  readonly id: MethodPart;
  readonly title: string;
}

/** Without a codebook, or one that says how the collection was coded, the page has no such part. */
export function methodParts(has: { readonly coded: boolean; readonly codebook: boolean }) {
  const of = (id: MethodPart): PlacedPart => ({ id, title: titles[id] });
  const absent = new Set<MethodPart>([
    ...(has.coded ? [] : ['how-it-was-coded' as const]),
    ...(has.codebook ? [] : ['codebook' as const]),
  ]);
  const all = (Object.keys(titles) as MethodPart[]).filter((id) => !absent.has(id)).map(of);
  return { all, of };
}
