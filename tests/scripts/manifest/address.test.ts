import { addressOf } from "../../../scripts/manifest/address";

test.each([
  ["https://addins.example.jp", "https://addins.example.jp"],
  ["https://addins.example.jp/", "https://addins.example.jp"],
  ["HTTPS://Addins.Example.JP:443/kpi/", "https://addins.example.jp/kpi"],
  ["https://10.1.2.3:8443/Tools/KPI//", "https://10.1.2.3:8443/Tools/KPI"],
])("%s is %s", (given, address) => {
  expect(addressOf(given)).toBe(address);
});

test.each([
  "http://addins.example.jp",
  "addins.example.jp",
  "//server/share",
  "\\\\server\\share",
  "https://",
  "https://addins.example.jp/?v=1",
  "https://addins.example.jp/#kpi",
  "https://name:word@addins.example.jp",
])("%s is refused", (given) => {
  expect(() => addressOf(given)).toThrow(given);
});
