'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { type CreateTask, type TaskView, taskSchema, type UpdateTask } from '@/lib/contracts/tasks';
import { callApi } from '../api/call-api';
import { useProblemText } from '../api/use-problem-text';
import { toast } from '../ui/toast';

interface Tasks {
  tasks: TaskView[];
  pending: boolean;
  /** False when it was refused. */
  create: (task: CreateTask) => Promise<boolean>;
  change: (task: TaskView, now: UpdateTask) => Promise<boolean>;
  /** Ticks or unticks; shows at once. A tick can be undone for a while. */
  tick: (task: TaskView, done: boolean) => Promise<void>;
  remove: (task: TaskView) => Promise<void>;
}

/** A list of tasks and what can be done with them. */
export function useTasks(initial: readonly TaskView[]): Tasks {
  const t = useTranslations('tasks');
  const tc = useTranslations('common');
  const text = useProblemText();
  const [tasks, setTasks] = useState([...initial]);
  const [pending, setPending] = useState(false);
  useEffect(() => setTasks([...initial]), [initial]);

  const put = (task: TaskView) =>
    setTasks((shown) =>
      shown.some(({ id }) => id === task.id)
        ? shown.map((one) => (one.id === task.id ? task : one))
        : [...shown, task],
    );
  const send = async (method: 'POST' | 'PATCH', path: string, body: unknown): Promise<TaskView | null> => {
    setPending(true);
    const answer = await callApi(method, path, body);
    setPending(false);
    if (answer.ok) return taskSchema.parse(answer.data);
    toast.error(text(answer.problem));
    return null;
  };
  const change = async (task: TaskView, now: UpdateTask): Promise<boolean> => {
    const changed = await send('PATCH', `/api/v1/tasks/${task.id}`, now);
    put(changed ?? task);
    return changed !== null;
  };
  const tick = async (task: TaskView, done: boolean): Promise<void> => {
    const shown = { ...task, done_at: done ? new Date().toISOString() : null };
    put(shown);
    const ok = await change(task, { done });
    if (ok && done)
      toast.success(t('done'), { action: { label: tc('undo'), onClick: () => void tick(shown, false) } });
  };
  return {
    tasks,
    pending,
    create: async (task) => {
      const made = await send('POST', '/api/v1/tasks', task);
      if (made !== null) put(made);
      return made !== null;
    },
    change,
    tick,
    remove: async (task) => {
      setTasks((shown) => shown.filter(({ id }) => id !== task.id));
      const answer = await callApi('DELETE', `/api/v1/tasks/${task.id}`);
      if (answer.ok) return;
      put(task);
      toast.error(text(answer.problem));
    },
  };
}
