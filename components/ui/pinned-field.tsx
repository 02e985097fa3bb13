import { pinnedVersion } from './pinned-version';

/** In a form that asks (GET): the answer is at the version the page was asked for. */
export function PinnedField() {
  const version = pinnedVersion();
  return version === null ? null : <input type="hidden" name="version" value={version} />;
}
