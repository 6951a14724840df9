import { z } from 'zod';

export const THEMES = ['light', 'dark', 'system'] as const;
export type Theme = (typeof THEMES)[number];

/** The cookie that keeps a visitor's choice; the server reads it, so that no page flashes in the other theme. */
export const THEME_COOKIE = 'theme';

export function themeOf(cookie: string | undefined): Theme {
  return z.enum(THEMES).catch('system').parse(cookie);
}
