import { sentForm, sentText } from './sent-form';

export const signInForm = sentForm({ email: sentText, password: sentText, next: sentText });

/** Holds nothing: who signs out is known by the cookie. */
export const signOutForm = sentForm({});
