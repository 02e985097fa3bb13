import { expect, type Page } from '@playwright/test';

interface Account {
  readonly email: string;
  readonly password: string;
}

/** Signs in by the form and goes on to `path`, a page of the admin. */
export async function signIn(page: Page, { email, password }: Account, path = '/admin'): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('navigation', { name: 'Admin' })).toBeVisible();
}
