import type { z } from 'zod';
import { AppError } from '@/lib/errors/app-error';

/**
 * Parses one part of a request. Without a schema the part is ignored, except a query: parameters that nobody declared
 * are a mistake worth telling.
 * @throws AppError bad_request with one entry per wrong field.
 */
export function parseInput<T>(
  schema: z.ZodType<T> | undefined,
  value: unknown,
  part: 'path' | 'query' | 'body',
): T | undefined {
  if (schema === undefined) {
    if (part === 'query' && typeof value === 'object' && value !== null && Object.keys(value).length > 0)
      throw new AppError('bad_request', 'This address takes no query parameters.');
    return undefined;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new AppError('bad_request', `The ${part} is not valid; "errors" says where.`, {
    errors: parsed.error.issues
      .slice(0, 20)
      .map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
  });
}
