import { run } from './run';

export { configuredModels, hasModel } from './chain';
export { type FoundQuote, findQuote, type QuotedLines } from './quotes';
export type { AiInput, AiRequest, AiResult } from './run';
export { tokensIn } from './tokens';
export type { AiCtx, AiSubject } from './usage';

/** The gateway to language models. */
export const ai = { run };
