import { JSDOM } from "jsdom";
import { screenRequests } from "../../src/app/screen-requests";
import { actionNames, type ActionName } from "../../src/commands/action-names";
import { registerCommands } from "../../src/commands/register-commands";

type Handler = (event: { completed(): void }) => void;

/** The part of Office that commands use, and what was asked of it. */
function fakeOffice(showAsTaskpane: () => Promise<void>) {
  const handlers = new Map<string, Handler>();
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (id: string, handler: Handler) => handlers.set(id, handler) },
      addin: { showAsTaskpane },
    },
  });
  return handlers;
}

/** Presses a button and waits until Excel is told that it is done. */
const press = (handlers: ReadonlyMap<string, Handler>, name: string) =>
  new Promise<void>((completed) => handlers.get(name)!({ completed }));

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test.each<[ActionName, string, string | null]>([
  ["refresh", "overview", "refresh"],
  ["define", "indicators", "read"],
  ["check", "checks", "read"],
  ["summary", "logic-model", "read"],
])("%s shows the pane on %s and asks for %s", async (name, screen, action) => {
  const show = jest.fn(() => Promise.resolve());
  const handlers = fakeOffice(show);
  const wanted = screenRequests();
  registerCommands(wanted);
  await press(handlers, name);
  expect(show).toHaveBeenCalledTimes(1);
  expect(wanted.get()).toMatchObject({ screen, action });
});

test.each(actionNames)("%s is no member of a window: Office.js would call that instead", (name) => {
  expect(name in new JSDOM("").window).toBe(false);
});

test("every action of the manifest has its handler, and no other", () => {
  const handlers = fakeOffice(() => Promise.resolve());
  registerCommands(screenRequests());
  expect([...handlers.keys()]).toEqual([...actionNames]);
});

test("Excel is told the end, and the work is asked for, when the pane cannot be shown", async () => {
  const handlers = fakeOffice(() => Promise.reject(new Error("A dialog is open")));
  const wanted = screenRequests();
  registerCommands(wanted);
  await press(handlers, "refresh");
  expect(wanted.get()).toEqual({ screen: "overview", action: "refresh" });
});

test("the same button pressed twice is two requests", async () => {
  const handlers = fakeOffice(() => Promise.resolve());
  const wanted = screenRequests();
  const heard = jest.fn();
  wanted.subscribe(heard);
  registerCommands(wanted);
  await press(handlers, "check");
  await press(handlers, "check");
  expect(heard).toHaveBeenCalledTimes(2);
});
