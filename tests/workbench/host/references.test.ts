import { HostObject } from "../../../src/workbench/host/host-object";
import { References } from "../../../src/workbench/host/references";

class Kept extends HostObject {
  readonly $type = "Kept";
}

test("an object is kept under one id until it is dropped", () => {
  const references = new References();
  const object = new Kept();
  const id = references.keep(object);
  expect(references.keep(object)).toBe(id);
  expect(references.find(id)).toBe(object);
  references.drop(id);
  expect(references.find(id)).toBeNull();
});

test("a long stream of events keeps only the latest of their ranges", () => {
  const references = new References();
  const ids = Array.from({ length: 5_000 }, () => references.keepForEvent(new Kept()));
  expect(references.size).toBe(500);
  expect(references.find(ids.at(-1)!)).not.toBeNull();
  expect(references.find(ids[0]!)).toBeNull();
});
