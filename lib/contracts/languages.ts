import { z } from 'zod';

/** The languages of the interface and of the coach engine; the first is the default everywhere. */
export const LANGUAGES = ['pt-BR', 'en', 'es'] as const;
export const languageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof languageSchema>;
