import { aiBudgetStateSchema, updateAiBudgetSchema } from '@/lib/contracts/ai';
import { getBudget } from '@/lib/domain/ai-usage/get-budget';
import { updateBudget } from '@/lib/domain/ai-usage/update-budget';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: 'Read the budget for language models and what of it is spent',
    auth: 'session',
    permission: 'ai.read',
    output: aiBudgetStateSchema,
  },
  (ctx) => getBudget({ ctx }),
);

export const PUT = route(
  {
    summary: 'Set the budget for language models',
    auth: 'session',
    permission: 'ai.write',
    body: updateAiBudgetSchema,
    output: aiBudgetStateSchema,
  },
  (ctx, { body }) => updateBudget({ ctx, input: body }),
);
