/** The part of autocannon that the load runs use; it brings no types. */
declare module 'autocannon' {
  interface LoadRequest {
    method?: string;
    body?: string;
    headers?: Record<string, string>;
  }
  interface LoadOptions {
    url: string;
    connections: number;
    duration: number;
    overallRate?: number;
    requests: (LoadRequest & { setupRequest?: (request: LoadRequest) => LoadRequest })[];
  }
  interface LoadResult {
    '2xx': number;
    non2xx: number;
    errors: number;
    /** Seconds. */
    duration: number;
    /** Milliseconds. */
    latency: { p50: number; p99: number };
  }
  export default function autocannon(options: LoadOptions): Promise<LoadResult>;
}
