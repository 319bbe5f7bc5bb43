import type { Ground } from './ground.ts';
import { type TcpProxy, tcpProxy } from './tcp-proxy.ts';

/** What stands between API and workers and what they need. */
export interface Between {
  /** By what is behind them. */
  proxies: { name: string; proxy: TcpProxy }[];
  /** Variables by which API and workers go by them. */
  env: Record<string, string>;
  close(): Promise<void>;
}

/** Puts a proxy before PostgreSQL, the gateway (gRPC and REST) and OpenSearch. */
export async function between({ stack }: Ground): Promise<Between> {
  const { ports } = stack;
  const database = await tcpProxy(ports.postgres);
  const grpc = await tcpProxy(ports.zeebeGrpc);
  const rest = await tcpProxy(ports.zeebeRest);
  const search = await tcpProxy(ports.openSearch);
  const url = new URL(stack.databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(database.port);
  return {
    proxies: [
      { name: 'PostgreSQL', proxy: database },
      { name: 'the gateway (gRPC)', proxy: grpc },
      { name: 'the gateway (REST)', proxy: rest },
      { name: 'OpenSearch', proxy: search },
    ],
    env: {
      DATABASE_URL: url.href,
      ZEEBE_GRPC_ADDRESS: `127.0.0.1:${grpc.port}`,
      ZEEBE_REST_ADDRESS: `http://127.0.0.1:${rest.port}`,
      OPENSEARCH_URL: `http://127.0.0.1:${search.port}`,
    },
    close: async () => {
      for (const proxy of [database, grpc, rest, search]) await proxy.close();
    },
  };
}
