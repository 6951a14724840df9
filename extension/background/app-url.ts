/** Put in by the build, see wxt.config.ts. */
declare const __APP_URL__: string;

/** Origin of the web app, e.g. "http://localhost:3000"; the API is on the same one. */
export const APP_URL: string = __APP_URL__;
