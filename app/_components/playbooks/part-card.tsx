import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/button';
import { Card, CardBody, CardHeader } from '../ui/card';

interface PartCardProps {
  id: string;
  title: string;
  hint?: string;
  /** The button that adds an item. */
  add?: { label: string; act: () => void } | undefined;
  children: ReactNode;
}

export function PartCard({ id, title, hint, add, children }: PartCardProps) {
  return (
    <Card aria-labelledby={`${id}-title`} id={id}>
      <CardHeader id={`${id}-title`} title={title} description={hint} />
      <CardBody className="grid gap-3">
        {children}
        {add === undefined ? null : (
          <Button size="sm" className="justify-self-start" onClick={add.act}>
            <Plus aria-hidden />
            {add.label}
          </Button>
        )}
      </CardBody>
    </Card>
  );
}
