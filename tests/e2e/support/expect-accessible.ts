import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** No rule of accessibility is broken in the page; `version` says which version of it this is. */
export async function expectAccessible(page: Page, version?: string): Promise<void> {
  // A page's title may come after the page.
  await expect(page, version).toHaveTitle(/\S/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    version,
  ).toEqual([]);
}
