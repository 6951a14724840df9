import { startApp } from '@/tests/support/app';
import { startVendors } from '@/tests/support/providers/start-vendors';

/**
 * Starts the built application once for all browser tests that need it, with local GoTo and Zoho servers for the people of
 * the second demo company; what this returns takes it all down again.
 */
export default async function startForBrowserTests(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.E2E_WITHOUT_APP !== undefined) return undefined;
  const vendors = await startVendors('brightline');
  try {
    const { stop, ...app } = await startApp(vendors.environment);
    process.env.E2E_APP = JSON.stringify(app);
    return async () => {
      await stop();
      await vendors.stop();
    };
  } catch (error) {
    await vendors.stop();
    throw error;
  }
}
