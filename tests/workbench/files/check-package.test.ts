import { zipSync } from "fflate";
import { checkPackage } from "../../../src/workbench/files/check-package";
import { makeXlsx, sheetData } from "./support/make-xlsx";

const kilobyte = 1024;
const limits = { packed: 64 * kilobyte, unpacked: 512 * kilobyte };

test("an ordinary workbook passes", () => {
  const bytes = makeXlsx({ sheets: [{ name: "A", xml: sheetData('<c r="A1"><v>1</v></c>') }] });
  expect(() => {
    checkPackage(bytes, limits);
  }).not.toThrow();
});

test("an archive that unpacks to more than the limit is refused while it is small", () => {
  const bomb = zipSync({ "xl/media/zeros.bin": new Uint8Array(1024 * kilobyte) });
  expect(bomb.length).toBeLessThan(limits.packed);
  expect(() => {
    checkPackage(bomb, limits);
  }).toThrow("too large");
});

test("what the archive says about its size does not matter", () => {
  const bomb = zipSync({ "xl/media/zeros.bin": new Uint8Array(1024 * kilobyte) });
  const view = new DataView(bomb.buffer, bomb.byteOffset);
  // The uncompressed size in the local header (offset 22) and in the directory (offset 24 of its entry).
  const directory = view.getUint32(bomb.length - 22 + 16, true);
  view.setUint32(22, 10, true);
  view.setUint32(directory + 24, 10, true);
  expect(() => {
    checkPackage(bomb, limits);
  }).toThrow("too large");
});

test("a file above the packed limit is not even unpacked", () => {
  const big = new Uint8Array(limits.packed + 1);
  big.set([0x50, 0x4b, 0x03, 0x04]);
  expect(() => {
    checkPackage(big, limits);
  }).toThrow("too large");
});
