import { environment } from '@/lib/runtime/environment';
import type { FetchSettings } from './fetch-address';

/** How this process fetches: the open Internet alone, but for what its settings allow. */
export const fetchSettings = (stop?: AbortSignal): FetchSettings => ({
  allowed: environment().allowedLocalAddresses,
  stop,
});
