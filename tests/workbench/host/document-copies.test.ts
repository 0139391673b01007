import { DocumentCopies } from "../../../src/workbench/host/document-copies";

// The numbers are those that Office.js sends (`dispidGetDocumentCopyMethod` and its companions).
const [copy, slice, release] = [77, 80, 81] as const;
const bytes = Uint8Array.from([1, 2, 3, 4, 5]);

test("a copy is as the file was when it was asked for, in slices, until it is released", async () => {
  let file = bytes;
  const copies = new DocumentCopies(() => Promise.resolve(file));
  const [status, handle, size] = (await copies.answer(copy, [5])) ?? [];
  expect([status, size]).toEqual([0, 5]);
  file = Uint8Array.from([9]);
  expect(await copies.answer(slice, [handle, 0, 3])).toEqual([0, [1, 2, 3], 3]);
  expect(await copies.answer(slice, [handle, 3, 3])).toEqual([0, [4, 5], 2]);
  expect(await copies.answer(release, [handle])).toEqual([0]);
  expect(await copies.answer(slice, [handle, 0, 3])).toEqual([5012]);
  expect(await copies.answer(release, [handle])).toEqual([5012]);
});

test("a file that cannot be made is an error; other requests are not its business", async () => {
  const copies = new DocumentCopies(() => Promise.reject(new Error("locked")));
  expect(await copies.answer(copy, [5])).toEqual([5001]);
  expect(copies.answer(94, [])).toBeNull();
});
