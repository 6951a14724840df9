import type { MappingPreview, TestMapping } from '@/lib/contracts/mappings';
import type { PipelineSettings } from '@/lib/contracts/pipeline';
import { companyTx } from '@/lib/db/doors';
import { AppError, notFound } from '@/lib/errors/app-error';
import { VendorError } from '@/lib/http-client/vendor-error';
import { authorize } from '@/lib/permissions/actor';
import { stageHere } from '../crm-sync/stage-names';
import type { Ctx } from '../ctx';
import { withConnection } from '../integrations/with-connection';
import { readPipeline } from '../pipeline/read-pipeline';
import { previewMapping } from './apply-mapping';
import { currentMapping } from './current-mapping';
import { MODULES } from './mapping-choices';
import { requireSystem } from './mapping-view';

/**
 * What a mapping makes of a record, without storing anything: of the vendor's own record, or of a sample.
 * @throws AppError not_found for an unknown system or record, bad_request without record and sample, unavailable when the
 * vendor does not answer.
 */
export async function testMapping({ ctx, input }: { ctx: Ctx; input: TestMapping }): Promise<MappingPreview> {
  authorize(ctx.actor, 'mappings.write');
  const { system, type } = input;
  requireSystem(system);
  const { company_id } = ctx;
  const { saved, pipeline } = await companyTx(ctx, async (tx) => ({
    saved: await currentMapping(tx, company_id, system, type),
    pipeline: await readPipeline(tx, company_id),
  }));
  const preview = previewMapping(input.rules ?? saved.rules, input.sample ?? (await realRecord(ctx, input)));
  return { fields: preview.fields.map((field) => withStage(field, pipeline)) };
}

/** A stage that no pair names becomes the company's stage that means the same, as it would be stored. */
function withStage(field: MappingPreview['fields'][number], pipeline: PipelineSettings) {
  if (field.ours !== 'stage' || typeof field.after !== 'string') return field;
  return { ...field, after: stageHere(pipeline, {}, field.after, null).key };
}

async function realRecord(
  ctx: Ctx,
  { system, type, record_id }: TestMapping,
): Promise<Record<string, unknown>> {
  if (record_id === undefined) throw new AppError('bad_request', 'Name a record or give a sample.');
  try {
    return await withConnection(ctx, system, async ({ can }) => {
      const record = await can.crm?.get(MODULES[type], record_id);
      if (record === null || record === undefined) throw notFound('Record');
      return record.fields;
    });
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    throw new AppError('unavailable', `The record could not be read (${error.vendor_code ?? error.kind}).`, {
      cause: error,
    });
  }
}
