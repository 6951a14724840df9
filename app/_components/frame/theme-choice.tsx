'use client';
import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { RadioGroup } from 'radix-ui';
import { useEffect, useState } from 'react';
import { THEME_COOKIE, THEMES, type Theme, themeOf } from './theme';

const ICONS = { light: Sun, dark: Moon, system: Monitor };

/** Light, dark, or whatever the system says; kept for a year in this browser. */
export function ThemeChoice() {
  const t = useTranslations('nav');
  const [theme, setTheme] = useState<Theme>('system');
  useEffect(() => setTheme(themeOf(document.documentElement.dataset.theme)), []);
  const choose = (value: string) => {
    const chosen = themeOf(value);
    setTheme(chosen);
    document.documentElement.dataset.theme = chosen;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
    document.cookie = `${THEME_COOKIE}=${chosen}; path=/; max-age=31536000; samesite=lax`;
  };
  return (
    <RadioGroup.Root
      aria-label={t('theme')}
      value={theme}
      onValueChange={choose}
      className="flex w-fit gap-0.5 rounded-md border border-line bg-sunken p-0.5"
    >
      {THEMES.map((value) => {
        const Icon = ICONS[value];
        return (
          <RadioGroup.Item
            key={value}
            value={value}
            aria-label={t(`themes.${value}`)}
            title={t(`themes.${value}`)}
            className="grid h-7 w-8 place-items-center rounded text-ink-2 data-[state=checked]:bg-raised data-[state=checked]:text-ink data-[state=checked]:shadow-sm"
          >
            <Icon aria-hidden className="size-4" />
          </RadioGroup.Item>
        );
      })}
    </RadioGroup.Root>
  );
}
