import { defineConfig } from 'vitest/config';

const common = {
  environment: 'node' as const,
  exclude: ['**/node_modules/**', '**/.data/**', '**/.output/**'],
};

export default defineConfig({
  resolve: { alias: { '@/': `${import.meta.dirname}/` } },
  test: {
    // Two cores, shared with the database.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...common,
          name: 'unit',
          // Whole calls are replayed; a busy machine takes its time.
          testTimeout: 60_000,
          include: [
            '{lib,extension,app,data,prisma,scripts}/**/*.test.{ts,tsx}',
            'tests/{unit,evals}/**/*.test.{ts,tsx}',
          ],
        },
      },
      {
        extends: true,
        test: { ...common, name: 'architecture', include: ['tests/architecture/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          ...common,
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/database.ts'],
          setupFiles: ['tests/support/integration-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
