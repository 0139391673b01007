// Fluent's icons stand in one library of thousands, which takes most of a second to load, for each
// test file anew. Here only the file of an icon that is asked for is loaded.
const utils = require("@fluentui/react-icons/utils");
const providers = require("@fluentui/react-icons/providers");

/** `ChevronDown12Regular` is in the file `chevron-down`. */
const fileOf = (icon) =>
  icon
    .replace(/\d*(Regular|Filled|Light|Color)$/, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase();

const known = { __esModule: true, ...utils, ...providers };

module.exports = new Proxy(known, {
  get: (_, name) => (known[name] ??= require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name]),
});
