// Jest runs TypeScript by Node's own type stripping: no transform, no build.
// A project's set-up only runs when one of its tests does, so unit tests do not wait for the engine.
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  modulePathIgnorePatterns: ['<rootDir>/.data', '<rootDir>/.cache', '<rootDir>/clients/typescript/dist'],
};

// Unit tests run in workers, a file each; two, since a file waits for PostgreSQL about half of its time.
export default {
  maxWorkers: 2,
  // Modules of a file that has run are not given back by node:vm: workers had 3 GB at the end, and cleaned them all the time.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 120_000,
  testSequencer: './test/setup/in-order.cjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{api,bpmn,clients,contract,core,engine,workers,docker}/**/*.test.ts',
        '<rootDir>/test/unit/**/*.test.ts',
      ],
      globalSetup: './test/setup/start-database.ts',
      globalTeardown: './test/setup/stop-database.ts',
    },
    {
      ...shared,
      displayName: 'flows',
      runner: './test/setup/one-by-one.cjs',
      testMatch: ['<rootDir>/test/flows/**/*.test.ts'],
      globalSetup: './test/setup/start-stack.ts',
      globalTeardown: './test/setup/stop-stack.ts',
    },
  ],
};
