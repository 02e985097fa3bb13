import { expect, type Locator } from '@playwright/test';

/**
 * Puts a text in place of what stands in a field. React writes a textarea's default anew each time its page is drawn,
 * which takes the selection away from under whoever was about to type over it; then the text is typed once more.
 */
export async function typeOver(field: Locator, text: string): Promise<void> {
  await expect(async () => {
    await field.fill(text);
    await expect(field).toHaveValue(text, { timeout: 500 });
  }).toPass();
}
