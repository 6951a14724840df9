'use client';
import { ArrowRight } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useEffect, useId, useRef } from 'react';
import { askSearchSchema, QUESTION_MAX_CHARS, searchViewSchema } from '@/lib/contracts/search';
import { callApi } from '../api/call-api';
import { formValues } from '../api/form-values';
import { SubmitButton } from '../api/submit-button';
import { useApiForm } from '../api/use-api-form';
import { useProblemText } from '../api/use-problem-text';
import { Input } from '../ui/input';
import { Notice } from '../ui/notice';

interface AskFormProps {
  company_slug: string;
  question: string;
  /** Asked elsewhere, e.g. in the command menu: no second press is needed. */
  at_once: boolean;
}

/** The question; its answer has an address of its own. */
export function AskForm({ company_slug, question, at_once }: AskFormProps) {
  const t = useTranslations('search');
  const text = useProblemText();
  const router = useRouter();
  const id = useId();
  const begun = useRef(false);
  const form = useApiForm(
    askSearchSchema,
    (input) => callApi('POST', '/api/v1/search', input),
    (data) => router.push(`/${company_slug}/search?id=${searchViewSchema.parse(data).id}`),
  );
  const { submit } = form;
  useEffect(() => {
    if (!at_once || begun.current) return;
    begun.current = true;
    void submit({ question });
  }, [at_once, question, submit]);
  return (
    <form
      noValidate
      method="post"
      className="grid gap-2"
      onSubmit={(event: FormEvent<HTMLFormElement>) => submit(formValues(event))}
    >
      {form.problem === null ? null : <Notice tone="bad">{text(form.problem)}</Notice>}
      <label htmlFor={id} className="sr-only">
        {t('question')}
      </label>
      <div className="flex gap-2">
        <Input
          id={id}
          name="question"
          defaultValue={question}
          maxLength={QUESTION_MAX_CHARS}
          placeholder={t('placeholder')}
          autoComplete="off"
          aria-invalid={form.wrong.has('question') || undefined}
          aria-describedby={form.wrong.has('question') ? `${id}-wrong` : undefined}
          className="h-11 text-lg"
        />
        <SubmitButton size="lg" pending={form.pending}>
          {form.pending ? null : <ArrowRight aria-hidden />}
          <span className="max-sm:sr-only">{form.pending ? t('asking') : t('ask')}</span>
        </SubmitButton>
      </div>
      {form.wrong.has('question') ? (
        <p id={`${id}-wrong`} role="alert" className="text-xs font-medium text-bad-ink">
          {t('wrong')}
        </p>
      ) : null}
    </form>
  );
}
