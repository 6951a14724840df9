import type { WidgetPreferences } from '@/lib/contracts/extension-messages';

/** Below the meeting's title, at the left: Meet opens its own panels on the right and its controls at the bottom. */
export const DEFAULT_PREFERENCES: WidgetPreferences = { x: 16, y: 72, open: true, numbers: true, muted: [] };
