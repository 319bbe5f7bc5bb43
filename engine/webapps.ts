import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { answers } from './http.ts';
import { camundaFlags, type Jvm, jvmFlags, plainEnv } from './jvm.ts';
import { clusterName } from './opensearch.ts';
import type { PartSpec } from './part.ts';
import type { Ports } from './ports.ts';
import { takeWholeSeconds } from './tasklist-mapping.ts';

/** Tasklist, where staff work; its own process because in the all-in-one of 8.6.0 claiming fails (#24808). */
export const tasklistPart = async (jvm: Jvm, camunda: string, ports: Ports): Promise<PartSpec> => {
  const part = await webapp(jvm, camunda, ports, {
    name: 'tasklist',
    mainClass: 'io.camunda.application.StandaloneTasklist',
    port: ports.tasklist,
    managementPort: ports.tasklistManagement,
  });
  return { ...part, afterReady: () => takeWholeSeconds(`http://127.0.0.1:${ports.openSearch}`) };
};

/** Operate, where an operator sees instances and incidents. */
export const operatePart = (jvm: Jvm, camunda: string, ports: Ports): Promise<PartSpec> =>
  webapp(jvm, camunda, ports, {
    name: 'operate',
    mainClass: 'io.camunda.application.StandaloneOperate',
    port: ports.operate,
    managementPort: ports.operateManagement,
  });

type Webapp = { name: string; mainClass: string; port: number; managementPort: number };

const webapp = async (jvm: Jvm, camunda: string, ports: Ports, app: Webapp): Promise<PartSpec> => {
  const home = join(jvm.dataDir, app.name);
  await mkdir(home, { recursive: true });
  const openSearch = `http://127.0.0.1:${ports.openSearch}`;
  const settings = {
    DATABASE: 'opensearch',
    OPENSEARCH_URL: openSearch,
    OPENSEARCH_CLUSTERNAME: clusterName,
    ZEEBEOPENSEARCH_URL: openSearch,
    ZEEBEOPENSEARCH_CLUSTERNAME: clusterName,
    ZEEBEOPENSEARCH_PREFIX: 'zeebe-record',
    ZEEBE_GATEWAYADDRESS: `127.0.0.1:${ports.zeebeGrpc}`,
    ZEEBE_RESTADDRESS: `http://127.0.0.1:${ports.zeebeRest}`,
    CSRFPREVENTIONENABLED: 'false',
    // Archiving needs a plugin that this OpenSearch has not; without it the application does not start.
    ARCHIVERENABLED: 'false',
    // The defaults, seconds, are felt by whoever waits for the next task.
    IMPORTER_READERBACKOFF: '200',
    IMPORTER_SCHEDULERBACKOFF: '200',
  };
  const prefix = `CAMUNDA_${app.name.toUpperCase()}_`;
  return {
    name: app.name,
    command: jvm.java,
    args: [...jvmFlags(jvm, 256), `-Dbasedir=${home}`, ...camundaFlags(camunda), app.mainClass],
    env: {
      ...plainEnv(),
      ...Object.fromEntries(Object.entries(settings).map(([name, value]) => [prefix + name, value])),
      SPRING_PROFILES_ACTIVE: `${app.name},auth`,
      SERVER_ADDRESS: '127.0.0.1',
      SERVER_PORT: String(app.port),
      MANAGEMENT_SERVER_ADDRESS: '127.0.0.1',
      MANAGEMENT_SERVER_PORT: String(app.managementPort),
    },
    cwd: home,
    isReady: () => answers(`http://127.0.0.1:${app.port}/${app.name}`),
    readyWithinMs: 240_000,
    // Seen once on data of an earlier run: Operate ended at an answer of OpenSearch, which had just come back.
    launches: 3,
  };
};
