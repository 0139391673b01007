/** @jest-environment jsdom */
import { mediaQuery } from "../../src/taskpane/media-query";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "matchMedia");
});

test("it tells when a condition begins to hold, and not after one has left", () => {
  const query = Object.assign(new EventTarget(), { matches: false });
  Object.assign(globalThis, { matchMedia: () => query });
  const forced = mediaQuery("(forced-colors: active)");
  const told: boolean[] = [];
  const leave = forced.subscribe(() => told.push(forced.get()));
  query.matches = true;
  query.dispatchEvent(new Event("change"));
  leave();
  query.matches = false;
  query.dispatchEvent(new Event("change"));
  expect(told).toEqual([true]);
});

test("without media queries the answer is no", () => {
  const forced = mediaQuery("(forced-colors: active)");
  expect(forced.get()).toBe(false);
  expect(() => {
    forced.subscribe(() => undefined)();
  }).not.toThrow();
});
