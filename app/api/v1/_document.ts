import { env } from '@/lib/env';
import { openapiDocument } from '@/lib/http/openapi';
import { OPERATIONS } from './_operations';

/** Of the API, whose addresses carry its first number; grows with what it can do. */
const VERSION = '1.0.0';

/** The OpenAPI document of this installation. */
export function apiDocument() {
  return openapiDocument(OPERATIONS, { version: VERSION, server_url: env().APP_URL });
}
