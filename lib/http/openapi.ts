import { z } from 'zod';
import { problemSchema } from '@/lib/contracts/problem';
import { ERROR_STATUS, type ErrorCode } from '@/lib/errors/app-error';
import { lineStreamSchema } from './line-stream';
import type { Operation } from './operation';
import type { RouteAuth } from './route';

export type JsonSchema = Record<string, unknown>;

export interface ParameterObject {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  schema: unknown;
}

interface Content {
  content?: Record<string, { schema: JsonSchema }>;
}

/** One operation of the document. */
export interface OperationObject {
  operationId: string;
  summary: string;
  tags: string[];
  security: Record<string, string[]>[];
  'x-permission'?: string;
  parameters: ParameterObject[];
  requestBody?: Content & { required: boolean };
  responses: Record<string, Content & { description: string; headers?: Record<string, unknown> }>;
}

/** What `openapiDocument` needs to know of the release. */
interface Release {
  version: string;
  server_url: string;
}

const SECURITY: Readonly<Record<RouteAuth, Record<string, string[]>[]>> = {
  public: [],
  session: [{ session: [] }],
  account: [{ session: [] }],
  device: [{ device: [] }],
  either: [{ device: [] }, { session: [] }],
  key: [{ api_key: [] }, { session: [] }],
};

/** The OpenAPI 3.1 document of the declared routes: the very schemas that requests and answers are checked against. */
export function openapiDocument(operations: readonly Operation[], { version, server_url }: Release) {
  const paths: Record<string, Record<string, OperationObject>> = {};
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: operationObject(operation),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Performancy API',
      version,
      description:
        'Everything that the web application and the browser extension use. Errors are RFC 9457 problem details; ' +
        'every answer says what is left of the rate limit.',
    },
    servers: [{ url: server_url }],
    paths,
    components: {
      schemas: { Problem: schemaOf(problemSchema, 'output') },
      headers: {
        'RateLimit-Limit': header('Requests in the current window.'),
        'RateLimit-Remaining': header('Requests left in it.'),
        'RateLimit-Reset': header('Seconds until it starts anew.'),
        'X-Request-Id': { description: 'Quote it when you report a problem.', schema: { type: 'string' } },
      },
      securitySchemes: {
        device: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'Token of a linked extension, 24 hours.',
        },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'next-auth.session-token',
          description: 'A signed-in browser; changes need the Origin of the application itself.',
        },
        api_key: {
          type: 'apiKey',
          in: 'header',
          name: 'X-API-Key',
          description: 'A key that a director made for a machine; 60 requests a minute.',
        },
      },
    },
  };
}

function operationObject({ method, path, route: { spec } }: Operation): OperationObject {
  const status = String(spec.status ?? 200);
  const headers = Object.fromEntries(
    ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset', 'X-Request-Id'].map((name) => [
      name,
      { $ref: `#/components/headers/${name}` },
    ]),
  );
  const body = spec.body === undefined ? undefined : schemaOf(spec.body, 'input');
  return {
    operationId: operationId(method, path),
    summary: spec.summary,
    tags: [tagOf(path)],
    security: SECURITY[spec.auth],
    ...(spec.permission === undefined ? {} : { 'x-permission': spec.permission }),
    parameters: [...parameters(spec.params, 'path'), ...parameters(spec.query, 'query')],
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: {
      [status]: {
        description: status === '204' ? 'Done; no content.' : 'Good answer.',
        headers,
        ...(status === '204' ? {} : { content: answerContent(spec) }),
      },
      ...problems(spec),
    },
  };
}

function answerContent({ media, output }: Operation['route']['spec']): NonNullable<Content['content']> {
  if (media !== undefined) return { [media]: { schema: { type: 'string' } } };
  if (output === lineStreamSchema) return { 'application/x-ndjson': { schema: { type: 'string' } } };
  return { 'application/json': { schema: schemaOf(output, 'output') } };
}

/** The errors that a route may answer with by its declaration. */
function problems(spec: Operation['route']['spec']) {
  const codes: ErrorCode[] = ['bad_request', 'rate_limited'];
  if (spec.auth !== 'public') codes.push('unauthenticated', 'forbidden');
  if (spec.params !== undefined || spec.body !== undefined) codes.push('not_found');
  if (spec.body !== undefined) codes.push('payload_too_large', 'unsupported_media_type');
  codes.push(...(spec.problems ?? []));
  return Object.fromEntries(
    codes
      .map((code) => [String(ERROR_STATUS[code]), code] as const)
      .sort()
      .map(([status, code]) => [
        status,
        {
          description: code,
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      ]),
  );
}

function parameters(schema: z.ZodType | undefined, place: 'path' | 'query'): ParameterObject[] {
  if (schema === undefined) return [];
  const { properties, required } = schemaOf(schema, 'input');
  const needed = Array.isArray(required) ? required : [];
  return Object.entries(isObject(properties) ? properties : {}).map(([name, one]) => ({
    name,
    in: place,
    required: place === 'path' || needed.includes(name),
    schema: one,
  }));
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io,
    unrepresentable: 'any',
  });
  return json;
}

function operationId(method: string, path: string): string {
  const words = path
    .replace('/api/v1/', '')
    .split(/[^a-z0-9]+/i)
    .filter((word) => word !== '');
  return [method.toLowerCase(), ...words].join('_');
}

function header(description: string) {
  return { description, schema: { type: 'integer' } };
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The resource that an address is of: "deals" of /api/v1/deals/{id}, "sync" of /api/sync/jobs, "health" of /health/detailed. */
function tagOf(path: string): string {
  return path.split('/').find((part) => part !== '' && part !== 'api' && part !== 'v1') ?? 'api';
}
