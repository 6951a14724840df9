import { expect, test } from 'vitest';
import { z } from 'zod';
import { AppError, ERROR_STATUS, type ErrorCode } from '@/lib/errors/app-error';
import { parseInput } from './parse-input';
import { problemOf, problemResponse } from './problem';
import { readJson } from './read-body';

const post = (body: BodyInit, type = 'application/json') =>
  new Request('http://localhost/', { method: 'POST', body, headers: { 'content-type': type } });

test('every error code becomes a problem with its own status', () => {
  for (const code of Object.keys(ERROR_STATUS) as ErrorCode[]) {
    const { problem } = problemOf(new AppError(code, 'text'), 'r1');
    expect(problem).toMatchObject({ status: ERROR_STATUS[code], code, detail: 'text', request_id: 'r1' });
    expect(problem.title).not.toBe('');
  }
});

test('the text of an unknown error stays inside', async () => {
  const response = problemResponse(new Error('password is hunter2'), 'r1');
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('hunter2');
});

test('a refusal that passes says when to come back', () => {
  expect(
    problemResponse(new AppError('rate_limited', 'x', { retry_after: 7 }), 'r').headers.get('retry-after'),
  ).toBe('7');
});

test('a body must be JSON, in UTF-8, and small enough', async () => {
  await expect(readJson(post('{"a":1}'), 100)).resolves.toEqual({ a: 1 });
  await expect(readJson(post('{"a":1}'), 3)).rejects.toMatchObject({ code: 'payload_too_large' });
  await expect(readJson(post('{'), 100)).rejects.toMatchObject({ code: 'bad_request' });
  await expect(readJson(post('a=1', 'text/plain'), 100)).rejects.toMatchObject({
    code: 'unsupported_media_type',
  });
  await expect(readJson(post(new Uint8Array([0x22, 0xff, 0x22])), 100)).rejects.toMatchObject({
    code: 'bad_request',
  });
});

test('wrong fields are named, unknown query parameters too', () => {
  const schema = z.strictObject({ page: z.coerce.number().int() });
  expect(parseInput(schema, { page: '2' }, 'query')).toEqual({ page: 2 });
  expect(() => parseInput(schema, { page: 'x' }, 'query')).toThrow(AppError);
  try {
    parseInput(schema, { page: 'x' }, 'query');
  } catch (error) {
    expect((error as AppError).errors[0]?.path).toBe('page');
  }
  expect(() => parseInput(undefined, { debug: '1' }, 'query')).toThrow('no query parameters');
});
