import { test as base, type Page } from '@playwright/test';
import type { TestApp } from '@/tests/support/app';

export type RunningApp = Omit<TestApp, 'stop'>;

interface Fixtures {
  /** The application that runs for all tests of this run. */
  app: RunningApp;
}

/** A test against the running application. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies of a fixture from this pattern.
  app: async ({}, use) => {
    const noted = process.env.E2E_APP;
    if (noted === undefined) throw new Error('The application does not run: unset E2E_WITHOUT_APP.');
    await use(JSON.parse(noted) as RunningApp);
  },
});

export { expect } from '@playwright/test';

/** The first demo person with this role, of the first company unless another is named. */
export function person(app: RunningApp, role: string, company?: string) {
  const found = app.people.find(
    (one) => one.role === role && (company === undefined || one.company === company),
  );
  if (found === undefined) throw new Error(`The demo has no ${role}.`);
  return found;
}

/** Signs in through the page, as a person does, and waits for the page behind it. */
export async function signIn(
  page: Page,
  app: RunningApp,
  who: { email: string; password: string },
): Promise<void> {
  await page.goto(`${app.url}/sign-in`);
  await page.locator('input[type="email"]').fill(who.email);
  await page.locator('input[type="password"]').fill(who.password);
  await page.locator('form button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}
