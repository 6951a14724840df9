import { z } from 'zod';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { changeSearchSchema, searchViewSchema } from '@/lib/contracts/search';
import { changeSearch } from '@/lib/domain/search/change-search';
import { deleteSearch } from '@/lib/domain/search/delete-search';
import { getSearch } from '@/lib/domain/search/get-search';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Read a question with its answer',
    auth: 'session',
    permission: 'search.read',
    params: idParamsSchema,
    output: searchViewSchema,
  },
  (ctx, { params }) => getSearch({ ctx, input: params }),
);

export const PATCH = route(
  {
    summary: 'Save an own question under a name, or share it as memory',
    auth: 'session',
    permission: 'search.read',
    params: idParamsSchema,
    body: changeSearchSchema,
    output: searchViewSchema,
    problems: ['conflict'],
  },
  (ctx, { params, body }) => changeSearch({ ctx, input: { ...body, ...params } }),
);

export const DELETE = route(
  {
    summary: 'Remove an own question from the history',
    auth: 'session',
    permission: 'search.read',
    params: idParamsSchema,
    output: z.void(),
    status: 204,
  },
  (ctx, { params }) => deleteSearch({ ctx, input: params }),
);
