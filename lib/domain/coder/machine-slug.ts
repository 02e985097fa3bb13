import { slugOf } from '../naming/slug-of';

/** The slug of the machine coder that an extractor, with its version, is. */
export const machineSlug = (extractor: string): string => slugOf(`extractor ${extractor}`);
