import Link from 'next/link';

interface PersonLinkProps {
  person: { id: string; name: string };
  company_slug: string;
}

/** Somebody's name, leading to their page for whoever coaches them. */
export function PersonLink({ person, company_slug }: PersonLinkProps) {
  return (
    <Link
      href={`/${company_slug}/squads/people/${person.id}`}
      className="font-medium underline-offset-2 hover:text-accent-ink hover:underline"
    >
      {person.name}
    </Link>
  );
}
