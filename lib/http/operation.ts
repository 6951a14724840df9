import type { DeclaredRoute } from './route';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
export type Method = (typeof METHODS)[number];

/** A declared route with its address, e.g. GET /api/v1/meetings/{id}/config. */
export interface Operation {
  method: Method;
  path: string;
  route: DeclaredRoute;
}

/** The operations of one route file. `path` as in OpenAPI, with {id}. */
export function operationsOf(path: string, module: Partial<Record<Method, unknown>>): Operation[] {
  return METHODS.flatMap((method) => {
    const route = module[method];
    return isDeclared(route) ? [{ method, path, route }] : [];
  });
}

function isDeclared(value: unknown): value is DeclaredRoute {
  return typeof value === 'function' && 'spec' in value;
}
