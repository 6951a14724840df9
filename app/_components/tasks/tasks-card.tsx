'use client';
import { CircleCheck, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { TaskView } from '@/lib/contracts/tasks';
import { Button } from '../ui/button';
import { Card, CardHeader } from '../ui/card';
import { TaskForm } from './task-form';
import { TaskLine } from './task-line';
import { useTasks } from './use-tasks';

interface TasksCardProps {
  tasks: readonly TaskView[];
  /** How many there are in all; the card shows the first. */
  total: number;
  company_slug: string;
  today: string;
  self: { id: string; name: string };
}

/** What a person has promised to do, the earliest day first. */
export function TasksCard({ tasks: initial, total, company_slug, today, self }: TasksCardProps) {
  const t = useTranslations('tasks');
  const { tasks, pending, create, tick } = useTasks(initial);
  const [writing, setWriting] = useState(false);
  const hidden = total - initial.length;
  return (
    <Card aria-labelledby="tasks-title">
      <CardHeader
        id="tasks-title"
        title={t('mine')}
        action={
          writing ? null : (
            <Button size="sm" variant="ghost" onClick={() => setWriting(true)}>
              <Plus aria-hidden />
              {t('add')}
            </Button>
          )
        }
      />
      <div className="grid gap-3 px-4 pb-4">
        {writing ? (
          <TaskForm
            text=""
            due_date={null}
            owner_id={self.id}
            owners={[self]}
            pending={pending}
            onCancel={() => setWriting(false)}
            onSave={async (task) => {
              if (await create(task)) setWriting(false);
            }}
          />
        ) : null}
        {tasks.length === 0 && !writing ? (
          <p className="flex items-center gap-2 text-ink-3">
            <CircleCheck aria-hidden className="size-4" />
            {t('none')}
          </p>
        ) : null}
        <ul className="grid gap-3">
          {tasks.map((task) => (
            <li key={task.id}>
              <TaskLine
                task={task}
                today={today}
                onTick={(done) => void tick(task, done)}
                conversation_href={
                  task.conversation === null
                    ? undefined
                    : `/${company_slug}/conversations/${task.conversation.id}#actions`
                }
                lead_href={task.lead === null ? undefined : `/${company_slug}/pipeline/leads/${task.lead.id}`}
              />
            </li>
          ))}
        </ul>
        {hidden > 0 ? <p className="text-xs text-ink-3">{t('more', { count: hidden })}</p> : null}
      </div>
    </Card>
  );
}
