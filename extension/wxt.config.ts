import { defineConfig } from 'wxt';
import { EXTENSION_PUBLIC_KEY } from '../lib/contracts/extension-id';
import project from '../package.json' with { type: 'json' };
import { rulesWithoutAccents } from './build/rules-without-accents';

/** Match pattern of the hosts of the web app that this build may talk to without asking. */
const appHosts = process.env.PERFORMANCY_APP_HOSTS || 'https://*.performancy.ai/*';

/** Origin of the web app that this build talks to, e.g. "http://localhost:3000". */
const appUrl = new URL(process.env.PERFORMANCY_APP_URL ?? 'http://localhost:3000');

/**
 * The widget is written for React and drawn by Preact: react-dom is a third of the script in every page of Meet, and
 * takes twice as long to draw the same changes (docs/extension.md).
 */
const drawnByPreact = {
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom/client': 'preact/compat/client',
  react: 'preact/compat',
};

export default defineConfig({
  // The alias "@/" is the project root here as everywhere else; WXT ties it to srcDir.
  srcDir: '..',
  entrypointsDir: 'extension/entrypoints',
  outDir: process.env.PERFORMANCY_EXTENSION_OUT ?? '.output',
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  manifest: {
    key: EXTENSION_PUBLIC_KEY,
    version: project.version,
    name: '__MSG_name__',
    short_name: 'Performancy',
    description: '__MSG_description__',
    default_locale: 'pt_BR',
    // The first whose Web Crypto verifies Ed25519, by which remote configuration is signed.
    minimum_chrome_version: '137',
    permissions: ['activeTab', 'storage'],
    host_permissions: ['https://meet.google.com/*', appHosts],
    // Asked for in the popup, one origin at a time, by companies that host the app themselves.
    optional_host_permissions: ['https://*/*'],
    storage: { managed_schema: 'managed-schema.json' },
    externally_connectable: { matches: [`${appUrl.origin}/*`, appHosts] },
    content_security_policy: {
      extension_pages: [
        "default-src 'self'",
        "script-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        // Self-hosted origins are not known to the build; what may be asked there is for the permission and CORS to say.
        `connect-src ${appUrl.origin} https:`,
      ].join('; '),
    },
    action: { default_title: 'Performancy' },
  },
  vite: () => ({
    define: {
      __APP_URL__: JSON.stringify(appUrl.origin),
      __CONFIG_PUBLIC_KEY__: JSON.stringify(process.env.PERFORMANCY_CONFIG_PUBLIC_KEY ?? ''),
      __WIDGET_ROOT__: JSON.stringify(process.env.PERFORMANCY_WIDGET_ROOT === 'open' ? 'open' : 'closed'),
      __CLOCK_SPEED__: JSON.stringify(Number(process.env.PERFORMANCY_CLOCK_SPEED ?? 1)),
    },
    resolve: { alias: drawnByPreact },
    plugins: [rulesWithoutAccents],
    // The web app's PostCSS set-up is not for the few rules of the popup.
    css: { postcss: { plugins: [] } },
    build: { target: 'chrome137' },
  }),
});
