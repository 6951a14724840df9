import { z } from 'zod';
import { Prisma } from './generated/client';

/** Prisma's codes for a database that is away, too busy, or took another transaction's side. */
const PASSING = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2034', 'P2037']);
/** The same by PostgreSQL's own classes: connection, rollback (deadlock), resources, lock not to be had, shutdown, system. */
const PASSING_STATE = /^(08|40|53|55P03|57P|58)/;
/** The driver's words for a connection that ended under a query; it has no code for it. */
const CUT = 'Connection terminated';

const metaSchema = z.object({
  driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }),
});

/** Whether a failure says nothing about what was to be stored: the same transaction may do well a moment later. */
export function passes(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  if (!(error instanceof Prisma.PrismaClientKnownRequestError))
    return error instanceof Error && error.message.startsWith(CUT);
  const state = metaSchema.safeParse(error.meta).data?.driverAdapterError.cause.originalCode ?? '';
  return PASSING.has(error.code) || PASSING_STATE.test(state);
}
