import { getTranslations } from 'next-intl/server';
import { Badge, type BadgeTone } from '@/app/_components/ui/badge';
import { Card } from '@/app/_components/ui/card';
import type { OperationObject } from '@/lib/http/openapi';
import { limitsOf, schemaRows, typeOf } from '@/lib/http/schema-rows';
import { FieldTable } from './field-table';

const TONES: Readonly<Record<string, BadgeTone>> = {
  GET: 'accent',
  POST: 'good',
  PUT: 'warn',
  PATCH: 'warn',
  DELETE: 'bad',
};

interface OperationCardProps {
  path: string;
  method: string;
  operation: OperationObject;
}

/** One operation: address, who may call it, what it takes and gives. */
export async function OperationCard({ path, method, operation }: OperationCardProps) {
  const t = await getTranslations('developers');
  const who = operation.security.flatMap((one) => Object.keys(one));
  const body = operation.requestBody?.content?.['application/json']?.schema;
  const answers = Object.entries(operation.responses);
  const good = answers.find(([status]) => status.startsWith('2'));
  const answer = good?.[1].content?.['application/json']?.schema;
  const errors = answers.filter(([status]) => !status.startsWith('2'));
  const permission = operation['x-permission'];
  return (
    <Card id={operation.operationId} className="scroll-mt-6 p-4">
      <h3 className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <Badge tone={TONES[method] ?? 'neutral'}>{method}</Badge>
        <code className="min-w-0 font-mono text-sm break-all">{path}</code>
      </h3>
      <p className="mt-1.5 text-ink-2" lang="en">
        {operation.summary}
      </p>
      <p className="mt-2 flex flex-wrap gap-1.5">
        {who.length === 0 ? <Badge>{t('public')}</Badge> : null}
        {who.map((scheme) => (
          <Badge key={scheme}>{t(scheme === 'device' ? 'device' : 'session')}</Badge>
        ))}
        {permission === undefined ? null : <Badge>{permission}</Badge>}
      </p>
      {operation.parameters.length > 0 ? (
        <FieldTable
          title={t('parameters')}
          rows={operation.parameters.map((parameter) => ({
            path: parameter.name,
            type: typeOf(parameter.schema),
            required: parameter.required,
            limits: limitsOf(parameter.schema),
          }))}
        />
      ) : null}
      {body === undefined ? null : <FieldTable title={t('body')} rows={schemaRows(body)} />}
      <FieldTable
        title={t('answer', { status: good?.[0] ?? '200' })}
        rows={answer === undefined ? [] : schemaRows(answer)}
        empty={t('nothing')}
      />
      <p className="mt-3 text-sm text-ink-3">
        {t('errors')} {errors.map(([status, { description }]) => `${status} ${description}`).join(' · ')}
      </p>
    </Card>
  );
}
