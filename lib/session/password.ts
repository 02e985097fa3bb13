import { hashPassword as hash } from 'better-auth/crypto';

/** The hash that sign-in compares with (scrypt, salted): the library's own, so that both always agree. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}
