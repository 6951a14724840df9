import type { TestProject } from 'vitest/node';
import { startTestCluster } from './postgres/test-cluster';

declare module 'vitest' {
  interface ProvidedContext {
    /** Port of the PostgreSQL server of this test run. */
    postgresPort: number;
  }
}

/** Starts the server that all integration tests of a run share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTestCluster();
  project.provide('postgresPort', cluster.port);
  return () => cluster.stop();
}
