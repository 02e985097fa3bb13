/**
 * A row of the table in `docs/licences.md`: a licence, and the packages that come with it (`sharp-*`: all that begin
 * so).
 */
interface LicenceReason {
  readonly licence: string;
  readonly packages: readonly string[];
}

const inCode = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name);

/** The rows of the table: licence, packages, why. A row without a reason explains nothing. */
export function explainedLicences(markdown: string): LicenceReason[] {
  const rows = markdown
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return rows.flatMap(([, licence = '', packages = '', why = '']) =>
    why === '' ? [] : [{ licence, packages: inCode(packages) }],
  );
}

/** Whether the table says why a package of this licence is here. */
export function isExplained(explained: readonly LicenceReason[], licence: string, name: string): boolean {
  const fits = (pattern: string): boolean =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
  return explained.some((row) => row.licence === licence && row.packages.some(fits));
}
