import { useTranslations } from 'next-intl';
import type { SignedInPerson } from '@/lib/domain/company/signed-in-person';
import { Avatar } from '../ui/avatar';
import { SignOutButton } from './sign-out-button';
import { ThemeChoice } from './theme-choice';

/** Who is signed in, the theme, and the way out. */
export function AccountBlock({ person }: { person: SignedInPerson }) {
  const t = useTranslations('nav');
  const role = t(`roles.${person.role}`);
  const name = person.name || role;
  return (
    <div className="grid gap-2.5">
      <div className="flex items-center gap-2.5 px-1">
        <Avatar name={name} />
        <div className="min-w-0 leading-tight">
          <p className="truncate font-medium">{name}</p>
          <p className="truncate text-xs text-ink-3">{person.name ? role : person.email}</p>
        </div>
      </div>
      <div className="flex items-center justify-between gap-2">
        <ThemeChoice />
        <SignOutButton className="px-2" />
      </div>
    </div>
  );
}
