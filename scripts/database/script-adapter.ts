import { PrismaPg } from '@prisma/adapter-pg';

type Connected = Awaited<ReturnType<PrismaPg['connect']>>;

/**
 * Prisma's adapter for node-postgres, for migrations. The original cuts scripts at every semicolon, also inside a
 * function body or a comment; here a script goes to the server whole, which runs it as one transaction.
 */
export class ScriptAdapter extends PrismaPg {
  private readonly cleanups: (() => Promise<void>)[] = [];

  override async connect(): Promise<Connected> {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script);
    };
    this.cleanups.push(async () => {
      // The engine ends some of its connections, and a pool may be ended once only.
      if (!adapter.underlyingDriver().ending) await adapter.dispose();
    });
    return adapter;
  }

  /** Ends the connections. The engine leaves most of them open, with its advisory lock, until they time out. */
  async close(): Promise<void> {
    for (const cleanup of this.cleanups.splice(0)) await cleanup();
  }
}
