import type { Ports } from './ports.ts';
import { embeddedDatabaseUrl } from './postgres.ts';
import type { StackOptions } from './stack.ts';

/** Where the parts of a stack answer. */
export type StackAddresses = {
  /** `localhost:26500` */
  grpcAddress: string;
  /** `http://localhost:8080` */
  restAddress: string;
  /** The broker's actuator, `http://localhost:9600`; undefined with a Zeebe of one's own. */
  managementAddress: string | undefined;
  openSearchUrl: string | undefined;
  tasklistUrl: string | undefined;
  operateUrl: string | undefined;
  databaseUrl: string;
};

/** The addresses of a stack with these options: of the given parts as they were given, of its own by ports. */
export const addressesOf = (options: StackOptions, ports: Ports): StackAddresses => {
  const databaseUrl = options.databaseUrl || embeddedDatabaseUrl(ports);
  if (options.zeebeGrpcAddress) {
    // The SDK's form with a scheme, grpc://host:port, is taken too.
    const grpcAddress = options.zeebeGrpcAddress.replace(/^\w+:\/\//, '');
    return {
      grpcAddress,
      restAddress: options.zeebeRestAddress || `http://${grpcAddress.replace(/:\d+$/, '')}:8080`,
      managementAddress: undefined,
      openSearchUrl: undefined,
      tasklistUrl: undefined,
      operateUrl: undefined,
      databaseUrl,
    };
  }
  const local = (port: number) => `http://localhost:${port}`;
  return {
    grpcAddress: `localhost:${ports.zeebeGrpc}`,
    restAddress: local(ports.zeebeRest),
    managementAddress: local(ports.zeebeManagement),
    openSearchUrl: local(ports.openSearch),
    tasklistUrl: options.tasklist === false ? undefined : `${local(ports.tasklist)}/tasklist`,
    operateUrl: options.operate === false ? undefined : `${local(ports.operate)}/operate`,
    databaseUrl,
  };
};
