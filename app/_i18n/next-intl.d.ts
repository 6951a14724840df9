import type { Language } from '@/lib/contracts/languages';
import type { Messages as Catalogue } from './catalogue';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Catalogue;
  }
}
