import { env } from '@/lib/env';
import { openapiDocument } from '@/lib/http/openapi';
import release from '@/package.json' with { type: 'json' };
import { OPERATIONS } from './_operations';

/** The OpenAPI document of this installation. */
export function apiDocument() {
  return openapiDocument(OPERATIONS, { version: release.version, server_url: env().APP_URL });
}
