import type { ReactNode } from 'react';
import { Card, CardBody, CardHeader } from '../ui/card';

export type Fact = readonly [name: string, value: ReactNode];

/** Names and values under each other in a card. */
export function Facts({ id, title, facts }: { id: string; title: string; facts: readonly Fact[] }) {
  return (
    <Card aria-labelledby={id}>
      <CardHeader id={id} title={title} />
      <CardBody>
        <dl className="grid gap-2.5 max-xl:sm:grid-cols-2">
          {facts.map(([name, value]) => (
            <div key={name} className="min-w-0">
              <dt className="text-xs text-ink-3">{name}</dt>
              <dd className="[overflow-wrap:anywhere]">{value}</dd>
            </div>
          ))}
        </dl>
      </CardBody>
    </Card>
  );
}
