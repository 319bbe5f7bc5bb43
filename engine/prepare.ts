import { migrate } from '../core/database.ts';
import { deployModels } from './deploy.ts';
import { takeWholeSeconds } from './tasklist-mapping.ts';

/**
 * A program that runs once before API and workers: brings the tables up to date and deploys the models. It is a
 * process of its own so that `npm start` does not keep the memory of what it needs once, and so that a container
 * can run it. Reads DATABASE_URL, ZEEBE_GRPC_ADDRESS, and OPENSEARCH_URL where Tasklist's index is to be mended,
 * for which it waits, since Tasklist makes it while it starts; answers one line, or the error and exit code 1.
 */
const indexWithinMs = 300_000;
const { DATABASE_URL, ZEEBE_GRPC_ADDRESS, OPENSEARCH_URL } = process.env;
try {
  if (!DATABASE_URL || !ZEEBE_GRPC_ADDRESS)
    throw new Error('Set DATABASE_URL and ZEEBE_GRPC_ADDRESS (host:port).');
  await migrate(DATABASE_URL);
  if (OPENSEARCH_URL) await takeWholeSeconds(OPENSEARCH_URL, indexWithinMs);
  const { processes, decisions, forms } = await deployModels(ZEEBE_GRPC_ADDRESS);
  console.log(`Deployed ${processes.length} models, ${decisions.length} decisions, ${forms.length} forms`);
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
