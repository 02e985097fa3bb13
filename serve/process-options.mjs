/**
 * How the server's process is begun. New objects get a place of 4 MB: of 1 MB it was swept so often that pages took a
 * fifth longer, and 16 MB are kept at rest.
 */
export const processOptions = ['--max-semi-space-size=4'];
