'use client';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ConversationAnalysis } from '@/lib/contracts/analysis';
import type { Language } from '@/lib/contracts/languages';
import type { TaskView } from '@/lib/contracts/tasks';
import { TaskForm, type TaskOwner } from '../../tasks/task-form';
import { TaskLine } from '../../tasks/task-line';
import { useTasks } from '../../tasks/use-tasks';
import { Button } from '../../ui/button';
import { Card, CardHeader } from '../../ui/card';
import { SuggestedAction } from './suggested-action';

/** A suggested action with the key that its task will carry. */
export type Suggestion = ConversationAnalysis['actions'][number] & { key: string };

interface ActionsCardProps {
  conversation_id: string;
  suggestions: readonly Suggestion[];
  lang: Language | undefined;
  tasks: readonly TaskView[];
  /** The rep first, then the reader when it is somebody else. */
  owners: readonly TaskOwner[];
  today: string;
  editable: boolean;
}

/** What to do after the call: suggestions that become tasks, and the tasks that there are. */
export function ActionsCard(props: ActionsCardProps) {
  const { conversation_id, suggestions, lang, owners, today, editable } = props;
  const t = useTranslations('conversations.analysis');
  const tt = useTranslations('tasks');
  const { tasks, pending, create, change, tick, remove } = useTasks(props.tasks);
  const [writing, setWriting] = useState<string | null>(null);
  const taken = new Set(tasks.map(({ action_key }) => action_key));
  const open = suggestions.filter(({ key }) => !taken.has(key));
  const first = owners[0]?.id ?? '';
  return (
    <Card id="actions" aria-labelledby="actions-title" className="target-line">
      <CardHeader
        id="actions-title"
        title={t('actions')}
        action={
          editable && writing !== 'new' ? (
            <Button size="sm" variant="ghost" onClick={() => setWriting('new')}>
              <Plus aria-hidden />
              {tt('add')}
            </Button>
          ) : null
        }
      />
      <div className="grid gap-3 px-4 pb-4">
        {writing === 'new' ? (
          <TaskForm
            text=""
            due_date={null}
            owner_id={first}
            owners={owners}
            pending={pending}
            onCancel={() => setWriting(null)}
            onSave={async (task) => {
              if (await create({ ...task, conversation_id })) setWriting(null);
            }}
          />
        ) : null}
        {tasks.length === 0 && open.length === 0 && writing === null ? (
          <p className="text-ink-3">{t('no_actions')}</p>
        ) : null}
        {tasks.length === 0 ? null : (
          <ul className="grid gap-3" aria-label={tt('title')}>
            {tasks.map((task) => (
              <li key={task.id}>
                {writing === task.id ? (
                  <TaskForm
                    text={task.text}
                    due_date={task.due_date}
                    owner_id={task.owner.id}
                    owners={owners.some(({ id }) => id === task.owner.id) ? owners : [task.owner]}
                    pending={pending}
                    onCancel={() => setWriting(null)}
                    onSave={async (now) => {
                      const { owner_id, ...rest } = now;
                      const handed = owner_id === task.owner.id ? {} : { owner_id };
                      if (await change(task, { ...rest, ...handed })) setWriting(null);
                    }}
                  />
                ) : (
                  <TaskLine
                    task={task}
                    today={today}
                    with_owner
                    onTick={editable ? (done) => void tick(task, done) : null}
                    {...(editable && {
                      onEdit: () => setWriting(task.id),
                      onRemove: () => void remove(task),
                    })}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
        {open.length === 0 ? null : (
          <div className="grid gap-2.5">
            <h3 className="text-xs text-ink-3">{t('suggested')}</h3>
            <ul className="grid gap-2.5">
              {open.map((action) => (
                <SuggestedAction
                  key={action.key}
                  action={action}
                  lang={lang}
                  today={today}
                  pending={pending}
                  onTake={
                    editable
                      ? () =>
                          void create({
                            text: action.title.slice(0, 500),
                            due_date: action.due_date,
                            owner_id: action.owner === 'manager' ? (owners.at(-1)?.id ?? first) : first,
                            conversation_id,
                            action_key: action.key,
                          })
                      : null
                  }
                />
              ))}
            </ul>
          </div>
        )}
      </div>
    </Card>
  );
}
