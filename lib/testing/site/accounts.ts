import accounts from './accounts.json' with { type: 'json' };

/** Who can sign in to the template database. The passwords exist in no other. */
export const { editor, coder, otherCoder } = accounts;
