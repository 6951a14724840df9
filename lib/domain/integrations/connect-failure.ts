import type { AppError } from '@/lib/errors/app-error';
import { VendorError } from '@/lib/http-client/vendor-error';

/** What a code looks like: what else stands in an address is not repeated on a page. */
const CODE = /^[\w.-]{1,60}$/;

/** Why a sign-in at a vendor came to nothing: the code that the vendor gave, else ours. `told` is the callback's own `error`. */
export function connectFailure(error: AppError, told: string | undefined): string {
  const cause =
    error.cause instanceof VendorError ? (error.cause.vendor_code ?? error.cause.kind) : undefined;
  return failureCode(told) ?? failureCode(cause) ?? error.code;
}

/** The code as it may be shown; null for what is none. */
export function failureCode(code: string | undefined): string | null {
  return code !== undefined && CODE.test(code) ? code : null;
}
