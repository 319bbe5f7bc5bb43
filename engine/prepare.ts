import { migrate } from '../core/database.ts';
import { deployModels } from './deploy.ts';

/**
 * A program that runs once before API and workers: brings the tables up to date and deploys the models. It is a
 * process of its own so that `npm start` does not keep the memory of what it needs once, and so that a container
 * can run it. Reads DATABASE_URL and ZEEBE_GRPC_ADDRESS; answers one line, or the error and exit code 1.
 */
const { DATABASE_URL, ZEEBE_GRPC_ADDRESS } = process.env;
try {
  if (!DATABASE_URL || !ZEEBE_GRPC_ADDRESS)
    throw new Error('Set DATABASE_URL and ZEEBE_GRPC_ADDRESS (host:port).');
  await migrate(DATABASE_URL);
  const { processes, decisions, forms } = await deployModels(ZEEBE_GRPC_ADDRESS);
  console.log(`Deployed ${processes.length} models, ${decisions.length} decisions, ${forms.length} forms`);
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
