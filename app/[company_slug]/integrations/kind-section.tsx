import { getTranslations } from 'next-intl/server';
import type { ConnectionView } from '@/lib/contracts/integrations';
import { type Kind, OTHERS } from './catalogue';
import { ConnectionCard } from './connection-card';
import { OtherCard } from './other-card';

interface KindSectionProps {
  kind: Kind;
  slug: string;
  connections: ConnectionView[];
}

/** The cards of one kind: what can be connected first, then what is set up elsewhere or is still to come. */
export async function KindSection({ kind, slug, connections }: KindSectionProps) {
  const t = await getTranslations('integrations.kinds');
  const others = OTHERS.filter((other) => other.kind === kind);
  if (connections.length + others.length === 0) return null;
  return (
    <section aria-labelledby={`kind-${kind}`}>
      <h2 id={`kind-${kind}`} className="mb-2.5 text-sm font-semibold text-ink-2">
        {t(kind)}
      </h2>
      <ul className="grid items-start gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {connections.map((connection) => (
          <ConnectionCard key={connection.provider} slug={slug} connection={connection} />
        ))}
        {others.map((other) => (
          <OtherCard key={other.key} slug={slug} other={other} />
        ))}
      </ul>
    </section>
  );
}
