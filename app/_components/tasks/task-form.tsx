'use client';
import { useTranslations } from 'next-intl';
import { formValues } from '../api/form-values';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Input } from '../ui/input';
import { Select } from '../ui/select';

export interface TaskOwner {
  id: string;
  name: string;
}

interface TaskFormProps {
  text: string;
  due_date: string | null;
  owner_id: string;
  /** Who may get the task; a single one is not asked for. */
  owners: readonly TaskOwner[];
  pending: boolean;
  onSave: (task: { text: string; due_date: string | null; owner_id: string }) => void;
  onCancel: () => void;
}

/** Writes a task: what, by when, who. Escape leaves. */
export function TaskForm({ text, due_date, owner_id, owners, pending, onSave, onCancel }: TaskFormProps) {
  const t = useTranslations('tasks');
  const tc = useTranslations('common');
  return (
    <form
      noValidate
      method="post"
      className="grid gap-3 rounded-md border bg-sunken/50 p-3"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
      onSubmit={(event) => {
        const values = formValues(event);
        const written = (values.text ?? '').trim();
        if (written === '') return;
        onSave({ text: written, due_date: values.due_date || null, owner_id: values.owner_id || owner_id });
      }}
    >
      <Field label={t('text')}>
        {(control) => (
          <Input {...control} name="text" defaultValue={text} maxLength={500} required autoFocus />
        )}
      </Field>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={t('due')}>
          {(control) => <Input {...control} type="date" name="due_date" defaultValue={due_date ?? ''} />}
        </Field>
        {owners.length > 1 ? (
          <Field label={t('owner')}>
            {(control) => (
              <Select {...control} name="owner_id" defaultValue={owner_id}>
                {owners.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        ) : null}
      </div>
      <div className="flex justify-end gap-2">
        <Button size="sm" variant="ghost" onClick={onCancel}>
          {tc('cancel')}
        </Button>
        <Button type="submit" size="sm" variant="primary" pending={pending}>
          {tc('save')}
        </Button>
      </div>
    </form>
  );
}
