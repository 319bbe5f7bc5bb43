const { default: TestRunner } = require('jest-runner');

// The flows share one stack and one clock: whatever `--maxWorkers` says, their files run one after another in one process.
module.exports = class OneByOne extends TestRunner {
  isSerial = true;
};
