import { LANGUAGES, type Language, languageSchema } from '@/lib/contracts/languages';

/** The visitor's language from a list of wishes, best first: a stored choice, then each entry of Accept-Language. */
export function chooseLocale(stored: string | undefined, accept_language: string | null): Language {
  const choice = languageSchema.safeParse(stored);
  if (choice.success) return choice.data;
  for (const wish of wishes(accept_language)) {
    const match = LANGUAGES.find((language) => sameTongue(language, wish));
    if (match !== undefined) return match;
  }
  return LANGUAGES[0];
}

function wishes(header: string | null): string[] {
  return (header ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', quality] = entry.trim().split(';q=');
      return { tag, weight: quality === undefined ? 1 : Number(quality) || 0 };
    })
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}

function sameTongue(language: Language, tag: string): boolean {
  return language.split('-')[0]?.toLowerCase() === tag.split('-')[0]?.toLowerCase();
}
