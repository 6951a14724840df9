import {
  createImportSchema,
  IMPORT_MAX_BYTES,
  importDetailSchema,
  importPageSchema,
  listImportsSchema,
} from '@/lib/contracts/imports';
import { createImport } from '@/lib/domain/imports/create-import';
import { listImports } from '@/lib/domain/imports/list-imports';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Imports of leads and deals, the newest first',
    auth: 'session',
    permission: 'pipeline.import',
    query: listImportsSchema,
    output: importPageSchema,
  },
  (ctx, { query }) => listImports({ ctx, input: query }),
);

export const POST = route(
  {
    summary: 'Upload a table of leads or deals; nothing is imported yet',
    auth: 'session',
    permission: 'pipeline.import',
    body: createImportSchema,
    // Base64 takes four bytes for three.
    max_body: Math.ceil((IMPORT_MAX_BYTES * 4) / 3) + 4096,
    output: importDetailSchema,
    status: 201,
    problems: ['unprocessable'],
  },
  (ctx, { body }) => createImport({ ctx, input: body }),
);
