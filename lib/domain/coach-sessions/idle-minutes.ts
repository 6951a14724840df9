/** Without an increment for this long the browser is gone: increments come every ten seconds while a call runs. */
export const IDLE_MINUTES = 10;
