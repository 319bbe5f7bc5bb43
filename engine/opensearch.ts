import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answers } from './http.ts';
import { type Jvm, jvmFlags, plainEnv } from './jvm.ts';
import type { PartSpec } from './part.ts';
import type { Ports } from './ports.ts';

export const clusterName = 'access-assurance';

/**
 * OpenSearch, from which Tasklist and Operate read. It runs by a runner that takes its settings from the file
 * written here: no disk watermark (a nearly full developer's disk must not make it read-only), and a refresh
 * every 200 ms, so that a task is found within a second or two.
 */
export const openSearchPart = async (jvm: Jvm, jars: string, ports: Ports): Promise<PartSpec> => {
  const base = join(jvm.dataDir, 'opensearch');
  const config = join(base, 'node_1', 'config');
  await mkdir(config, { recursive: true });
  const settings = {
    'network.host': '127.0.0.1',
    'transport.port': ports.openSearchTransport,
    'cluster.routing.allocation.disk.threshold_enabled': false,
    'cluster.default.index.refresh_interval': '200ms',
    'action.auto_create_index': true,
  };
  await writeFile(join(config, 'opensearch.yml'), `${JSON.stringify(settings, null, 2)}\n`);
  return {
    name: 'opensearch',
    command: jvm.java,
    args: [
      ...jvmFlags(jvm, 448),
      '-classpath',
      `${jars}/*`,
      'org.codelibs.opensearch.runner.OpenSearchRunner',
      ...['-basePath', base, '-numOfNode', '1', '-clusterName', clusterName],
      // The runner listens on the given port plus the number of the node.
      ...['-baseHttpPort', String(ports.openSearch - 1)],
    ],
    env: plainEnv(),
    cwd: base,
    isReady: () => answers(`http://127.0.0.1:${ports.openSearch}/_cluster/health`),
    readyWithinMs: 120_000,
  };
};
