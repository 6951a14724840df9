import { browser } from 'wxt/browser';
import { type WidgetPreferences, widgetPreferencesSchema } from '@/lib/contracts/extension-messages';

const KEY = 'widget';

export async function readPreferences(): Promise<WidgetPreferences | null> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY);
  const parsed = widgetPreferencesSchema.safeParse(stored[KEY]);
  return parsed.success ? parsed.data : null;
}

export async function savePreferences(preferences: WidgetPreferences): Promise<void> {
  await browser.storage.local.set({ [KEY]: preferences });
}
