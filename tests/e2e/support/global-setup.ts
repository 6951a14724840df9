import { startApp } from '@/tests/support/app';

/** Starts the built application once for all browser tests that need it; what this returns takes it down again. */
export default async function startForBrowserTests(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.E2E_WITHOUT_APP !== undefined) return undefined;
  const { stop, ...app } = await startApp();
  process.env.E2E_APP = JSON.stringify(app);
  return stop;
}
