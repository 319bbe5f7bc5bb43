import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * The flags and names a program was called with. `--help` prints the text and ends the program; what it does not
 * know is said in one sentence, with exit code 1.
 * @param program as the user calls it, `npm start`
 */
export const readFlags = <T extends ParseArgsConfig>(program: string, help: string, config: T) => {
  if (process.argv.slice(2).includes('--help')) {
    console.log(help);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : error;
    console.error(`${reason}: ${program} -- --help shows the flags.`);
    process.exit(1);
  }
};
