// `node scripts/exec.mjs scripts/extension-key.ts`: the public key that a build of the extension needs, in base64.
import { builtConfigKey } from './run/secrets';

console.log(builtConfigKey());
