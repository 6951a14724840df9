import type { Cluster } from '../postgres/cluster';
import { type Instance, releaseInstance } from './instance';
import { stopGroup } from './processes';
import type { Service } from './service';

export interface Running {
  instance: Instance;
  services: Service[];
  cluster: Cluster | null;
}

/** Ends everything that runs: the application, any set-up step, then the database. */
export async function shutDown({ instance, services, cluster }: Running): Promise<void> {
  instance.closing = true;
  await Promise.all(services.map((service) => service.stop()));
  const { postgres, ...others } = instance.processes;
  // Steps of the set-up: they hold nothing that the next start could not do again.
  await Promise.all(Object.values(others).map((mark) => stopGroup(mark, 'SIGTERM', 1000)));
  if (cluster) await cluster.stop();
  // Interrupted while the database was starting: noted, but not handed over.
  else if (postgres) await stopGroup(postgres, 'SIGINT', 20_000);
  releaseInstance();
}
