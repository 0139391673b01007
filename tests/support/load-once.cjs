// A Jest transform for libraries that are the same for every test file. Jest loads each module anew
// for each file, which takes seconds for the embedded spreadsheet or a page's stand-in; instead of
// the library's source, a test file gets the module that Node has loaded, once a worker.
module.exports = {
  process: (_source, file) => ({ code: `module.exports = loadOnce(${JSON.stringify(file)});` }),
  getCacheKey: (_source, file) => `load-once 1 ${file}`,
};
