const { default: Sequencer } = require('@jest/test-sequencer');

// The broker's clock only moves forward, so the flows run in the order of their file names.
module.exports = class InOrder extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => a.path.localeCompare(b.path));
  }
};
