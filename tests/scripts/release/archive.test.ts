import { execFileSync } from "node:child_process";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { archive, checksumsFile } from "../../../scripts/release/archive";
import { checksums } from "../../../scripts/release/checksums";

const files = new Map([
  ["taskpane.html", strToU8("<!doctype html>")],
  ["assets/icons/product-16.png", new Uint8Array([137, 80, 78, 71])],
  ["help/ja/rules/基準値.html", strToU8("基準値")],
  ["font.js", new Uint8Array()],
]);

test("an archive holds every file as it is, and the list", () => {
  const unpacked = unzipSync(archive(files));
  expect(Object.keys(unpacked).sort()).toEqual([...files.keys(), checksumsFile].sort());
  for (const [name, bytes] of files) expect(unpacked[name]).toEqual(bytes);
});

// The sums are the published ones: SHA-256 of nothing, and of "abc" (FIPS 180-2, appendix B.1).
test("the list is what sha256sum --check reads, in one order for all machines", () => {
  const listed = new Map([
    ["b", strToU8("abc")],
    ["B", new Uint8Array()],
  ]);
  expect(checksums(listed)).toBe(
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  B\n" +
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b\n",
  );
  expect(strFromU8(unzipSync(archive(listed))[checksumsFile]!)).toBe(checksums(listed));
});

test("the same files give the same bytes, whatever their order", () => {
  const turned = new Map([...files].reverse());
  expect(archive(turned)).toEqual(archive(files));
});

// A process keeps the time zone that it was started with.
test.each(["UTC", "Asia/Tokyo", "America/Los_Angeles"])("and in %s as everywhere", (zone) => {
  const script = `
    import { archive } from "./scripts/release/archive.ts";
    const bytes = archive(new Map([["a.txt", new Uint8Array([97])]]));
    process.stdout.write(Buffer.from(bytes).toString("base64"));`;
  const made = execFileSync(
    process.execPath,
    ["--import", "./scripts/typescript.mjs", "--input-type=module", "-e", script],
    { encoding: "utf8", env: { ...process.env, TZ: zone } },
  );
  const here = archive(new Map([["a.txt", new Uint8Array([97])]]));
  expect(made).toBe(Buffer.from(here).toString("base64"));
});
