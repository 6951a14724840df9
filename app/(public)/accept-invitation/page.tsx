import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AcceptInvitation } from './accept-invitation';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('accept.title') };
}

export default function AcceptInvitationPage() {
  return <AcceptInvitation />;
}
