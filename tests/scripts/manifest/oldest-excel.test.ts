import { isNewer } from "../../../scripts/manifest/oldest-excel";

test.each([
  ["1.15", "1.14", true],
  ["2.0", "1.14", true],
  ["1.14", "1.14", false],
  ["1.9", "1.14", false],
  ["1.2", "1.14", false],
])("%s is newer than %s: %s", (version, than, newer) => {
  expect(isNewer(version, than)).toBe(newer);
});
