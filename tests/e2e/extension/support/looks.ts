import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect } from './extension-test';

/** The pictures of the documentation are replaced only when asked for: every run would change some pixels. */
const PICTURES = process.env.UPDATE_PICTURES ? 'docs/pictures' : 'test-results/pictures';

export function picture(of: Locator | Page, name: string): Promise<Buffer> {
  return of.screenshot({ path: `${PICTURES}/${name}.png`, animations: 'disabled' });
}

/** No rule of accessibility is broken, in the widget or in the part of the page that is named. */
export async function expectNoViolations(page: Page, part = 'performancy-widget'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`)).toEqual(
    [],
  );
}
