// `npm run extension:build`: the folder to load unpacked and the archive for the store, both under extension/.output.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildExtension, EXTENSION_FOLDER } from './build/steps';
import { storePackage } from './extension/store-package';
import { say } from './run/say';
import { builtConfigKey } from './run/secrets';

const app_url = process.env.PERFORMANCY_APP_URL || 'http://localhost:3000';
const output = process.env.PERFORMANCY_EXTENSION_OUT || dirname(EXTENSION_FOLDER);
const key = process.env.PERFORMANCY_CONFIG_PUBLIC_KEY || builtConfigKey();
const folder = await buildExtension(() => {}, app_url, key, output);
const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
const archive = join(output, `performancy-${version}.zip`);
const bytes = storePackage(folder);
writeFileSync(archive, bytes);
say(`Folder to load unpacked: ${folder}`);
say(`Archive for the store: ${archive} (${Math.round(bytes.length / 1024)} KB)`);
