import { run } from './run';

export { configuredModels } from './chain';
export { type FoundQuote, findQuote, type QuotedLines } from './quotes';
export { inputRoom } from './room';
export type { AiInput, AiRequest, AiResult } from './run';
export { tokensIn } from './tokens';
export type { AiCtx, AiSubject } from './usage';

/** The gateway to language models. */
export const ai = { run };
