'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { callApi } from '@/app/_components/api/call-api';
import { useApiForm } from '@/app/_components/api/use-api-form';
import { toast } from '@/app/_components/ui/toast';
import { invitePersonSchema, type Person, updatePersonSchema } from '@/lib/contracts/people';

/** Sends the form of a person: an invitation, or what changed about somebody who is there. */
export function usePersonForm(person: Person | null, close: () => void) {
  const t = useTranslations('people');
  const router = useRouter();
  const finish = (said: string) => {
    toast.success(said);
    close();
    router.refresh();
  };
  const invite = useApiForm(
    invitePersonSchema,
    (input) => callApi('POST', '/api/v1/people', input),
    (_data, { email }) => finish(t('invited', { email })),
  );
  const update = useApiForm(
    updatePersonSchema,
    (input) => callApi('PATCH', `/api/v1/people/${person?.id ?? ''}`, input),
    () => finish(t('saved')),
  );
  return person === null ? invite : update;
}
