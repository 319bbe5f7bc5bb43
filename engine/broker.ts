import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { answers } from './http.ts';
import { camundaFlags, type Jvm, jvmFlags, plainEnv } from './jvm.ts';
import { clusterName } from './opensearch.ts';
import type { PartSpec } from './part.ts';
import type { Ports } from './ports.ts';

/**
 * The Zeebe broker with its gateway (gRPC, REST) and the exporter that feeds OpenSearch. It listens on this
 * machine only, because nothing in it asks who calls. Its clock can be moved only when `clockControlled`.
 */
export const brokerPart = async (
  jvm: Jvm,
  camunda: string,
  ports: Ports,
  clockControlled: boolean,
): Promise<PartSpec> => {
  const home = join(jvm.dataDir, 'broker');
  await mkdir(home, { recursive: true });
  const openSearch = `http://127.0.0.1:${ports.openSearch}`;
  return {
    name: 'broker',
    command: jvm.java,
    args: [
      ...jvmFlags(jvm, 512),
      '-XX:MaxDirectMemorySize=192m',
      `-Dbasedir=${home}`,
      ...camundaFlags(camunda),
      'io.camunda.application.StandaloneBroker',
    ],
    env: {
      ...plainEnv(),
      SERVER_ADDRESS: '127.0.0.1',
      SERVER_PORT: String(ports.zeebeRest),
      MANAGEMENT_SERVER_ADDRESS: '127.0.0.1',
      MANAGEMENT_SERVER_PORT: String(ports.zeebeManagement),
      ZEEBE_BROKER_NETWORK_HOST: '127.0.0.1',
      ZEEBE_BROKER_NETWORK_COMMANDAPI_PORT: String(ports.zeebeCommand),
      ZEEBE_BROKER_NETWORK_INTERNALAPI_PORT: String(ports.zeebeInternal),
      ZEEBE_BROKER_GATEWAY_NETWORK_HOST: '127.0.0.1',
      ZEEBE_BROKER_GATEWAY_NETWORK_PORT: String(ports.zeebeGrpc),
      ZEEBE_BROKER_CLUSTER_INITIALCONTACTPOINTS: `127.0.0.1:${ports.zeebeInternal}`,
      ZEEBE_BROKER_DATA_DIRECTORY: join(home, 'data'),
      ZEEBE_BROKER_DATA_LOGSEGMENTSIZE: '16MB',
      // A killed broker replays and exports anew what came after its last snapshot; the default is 5 min.
      ZEEBE_BROKER_DATA_SNAPSHOTPERIOD: '1m',
      // Asynchronously, Zeebe can note that it has written a job's time-out, its next try or a timer after that was carried out; then it
      // never writes it again until its next start, and a job whose worker has died twice is nobody's (camunda/camunda#29735).
      ZEEBE_BROKER_PROCESSING_ENABLEASYNCSCHEDULEDTASKS: 'false',
      // The default, 512 MB beside the heap, is for a production's state.
      ZEEBE_BROKER_EXPERIMENTAL_ROCKSDB_MEMORYLIMIT: '128MB',
      ZEEBE_BROKER_DATA_DISK_FREESPACE_PROCESSING: '200MB',
      ZEEBE_BROKER_DATA_DISK_FREESPACE_REPLICATION: '100MB',
      ZEEBE_BROKER_EXPORTERS_OS_CLASSNAME: 'io.camunda.zeebe.exporter.opensearch.OpensearchExporter',
      ZEEBE_BROKER_EXPORTERS_OS_ARGS_URL: openSearch,
      ZEEBE_BROKER_EXPORTERS_OS_ARGS_BULK_DELAY: '1',
      // The default, 1000 records, always waits for the delay, whose smallest value is a whole second; so does 100, and a task is
      // shown later (08-general took 63 s instead of 38). Much smaller, and what a killed broker exports anew takes longer.
      ZEEBE_BROKER_EXPORTERS_OS_ARGS_BULK_SIZE: '20',
      ZEEBE_BROKER_EXPORTERS_OS_ARGS_INDEX_NUMBEROFSHARDS: '1',
      ZEEBE_CLOCK_CONTROLLED: String(clockControlled),
      CAMUNDA_REST_QUERY_ENABLED: 'true',
      CAMUNDA_DATABASE_TYPE: 'opensearch',
      CAMUNDA_DATABASE_URL: openSearch,
      CAMUNDA_DATABASE_CLUSTERNAME: clusterName,
    },
    cwd: home,
    isReady: () => answers(`http://127.0.0.1:${ports.zeebeManagement}/actuator/health/readiness`),
    readyWithinMs: 180_000,
  };
};
