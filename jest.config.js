// Jest runs TypeScript by Node's own type stripping: no transform, no build.
// A project's set-up only runs when one of its tests does, so unit tests do not wait for the engine.
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  modulePathIgnorePatterns: ['<rootDir>/.data', '<rootDir>/.cache'],
};

export default {
  testTimeout: 120_000,
  testSequencer: './test/setup/in-order.cjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{api,bpmn,core,engine,workers,docker}/**/*.test.ts',
        '<rootDir>/test/unit/**/*.test.ts',
      ],
      globalSetup: './test/setup/start-database.ts',
      globalTeardown: './test/setup/stop-database.ts',
    },
    {
      ...shared,
      displayName: 'flows',
      testMatch: ['<rootDir>/test/flows/**/*.test.ts'],
      globalSetup: './test/setup/start-stack.ts',
      globalTeardown: './test/setup/stop-stack.ts',
    },
  ],
};
