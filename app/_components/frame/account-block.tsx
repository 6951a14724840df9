import { useTranslations } from 'next-intl';
import type { Account } from '@/lib/domain/sessions/account';
import { Avatar } from '../ui/avatar';
import { SignOutButton } from './sign-out-button';
import { ThemeChoice } from './theme-choice';

/** Who is signed in, the theme, and the way out. */
export function AccountBlock({ person }: { person: Pick<Account, 'name' | 'email' | 'role'> }) {
  const t = useTranslations('nav');
  const role = t(`roles.${person.role}`);
  return (
    <div className="grid gap-2.5">
      <div className="flex items-center gap-2.5 px-1">
        <Avatar name={person.name} />
        <div className="min-w-0 leading-tight">
          <p className="truncate font-medium">{person.name}</p>
          <p className="truncate text-xs text-ink-3">{role}</p>
        </div>
      </div>
      <div className="flex items-center justify-between gap-2">
        <ThemeChoice />
        <SignOutButton className="px-1.5" />
      </div>
    </div>
  );
}
