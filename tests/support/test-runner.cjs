// Jest's own runner, which also gives each test file the door that load-once.cjs goes through. It is
// opened here and not in a test environment, because there are two of those, with and without a page.
const circus = require("jest-circus/runner").default;

module.exports = function runTestFile(globalConfig, config, environment, ...rest) {
  environment.global.loadOnce = (file) => require(file);
  return circus(globalConfig, config, environment, ...rest);
};
