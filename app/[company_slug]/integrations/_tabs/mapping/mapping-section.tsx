import { getTranslations } from 'next-intl/server';
import { Notice } from '@/app/_components/ui/notice';
import type { MappingChoices, MappingParams } from '@/lib/contracts/mappings';
import type { Ctx } from '@/lib/domain/ctx';
import { defaultRules } from '@/lib/domain/mappings/default-rules';
import { getMapping } from '@/lib/domain/mappings/get-mapping';
import { listMappingVersions } from '@/lib/domain/mappings/list-versions';
import { mappingChoices } from '@/lib/domain/mappings/mapping-choices';
import { personChoices } from '@/lib/domain/people/person-choices';
import { getPipeline } from '@/lib/domain/pipeline/get-pipeline';
import { AppError } from '@/lib/errors/app-error';
import { ChoicesAge } from './choices-age';
import { MappingEditor } from './mapping-editor';
import type { Ours } from './ours';

interface MappingSectionProps {
  ctx: Ctx;
  input: MappingParams;
  /** Whether the CRM can be asked. */
  connected: boolean;
  may_write: boolean;
  /** Fields that were read before are read again. */
  newer_than: Date | undefined;
  /** The address that reads them again. */
  read_again: string;
}

const NOTHING = { fields: [], users: [], records: [] };

/** The mapping of one kind of record, with what can be chosen on both sides. */
export async function MappingSection({
  ctx,
  input,
  connected,
  may_write,
  newer_than,
  read_again,
}: MappingSectionProps) {
  const t = await getTranslations('integrations.mapping');
  const mapping = await getMapping({ ctx, input });
  const { data: versions } = await listMappingVersions({ ctx, input });
  const asks = connected && may_write;
  const choices = asks ? await orWhyNot(mappingChoices({ ctx, input: { ...input, newer_than } })) : null;
  const ours: Ours = {
    stages: (await getPipeline({ ctx })).stages,
    people: (await personChoices({ ctx })).map(({ id, name }) => ({ value: id, label: name })),
  };
  return (
    <>
      {choices instanceof AppError ? <Notice tone="warn">{t('no_choices')}</Notice> : null}
      {choices === null || choices instanceof AppError ? null : (
        <ChoicesAge choices={choices} read_again={read_again} />
      )}
      <MappingEditor
        key={mapping.version}
        mapping={mapping}
        versions={versions}
        standard={defaultRules(input.system, input.type)}
        choices={choices === null || choices instanceof AppError ? NOTHING : choices}
        ours={ours}
        may_write={may_write}
      />
    </>
  );
}

/** The mapping can be read and changed without the vendor as well. */
async function orWhyNot(choices: Promise<MappingChoices>): Promise<MappingChoices | AppError> {
  try {
    return await choices;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}
