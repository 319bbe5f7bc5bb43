import { userInfo } from 'node:os';
import { migrate, openDatabase } from '../../core/database.ts';
import { help, keysCommand } from './keys-command.ts';

/** `npm run keys`: prints what was asked, or one sentence that says what is wrong, with exit code 1. */
const args = process.argv.slice(2);
const { DATABASE_URL } = process.env;
try {
  if (args.length === 0 || args.includes('--help')) console.log(help);
  else {
    if (!DATABASE_URL) throw new Error('Set DATABASE_URL to the PostgreSQL of the record.');
    await migrate(DATABASE_URL);
    const orm = await openDatabase(DATABASE_URL, 1);
    try {
      console.log((await keysCommand(orm, args, userInfo().username)).join('\n'));
    } finally {
      await orm.close();
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
