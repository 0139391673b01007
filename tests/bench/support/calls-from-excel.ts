import { Worker } from "node:worker_threads";
import { entryKind, messageType } from "../../../src/workbench/host/protocol";
import type { Headless } from "../../support/headless";

/** Milliseconds between two calls. */
const every = 5;

/** Excel is a program of its own: it sends its calls whatever the add-in is doing. So does a thread of its own. */
const excel = `
  const { parentPort } = require("node:worker_threads");
  const now = () => performance.timeOrigin + performance.now();
  setInterval(() => parentPort.postMessage(now()), ${every});
`;

/** Above any number that the host gives to a call, so that it does not take the answers for its own. */
let nextCall = 1_000_000_000;

/**
 * The waits of all calls of a function that come while some work goes on, in milliseconds: from when
 * Excel sends a call until the function has given its result to Office.js.
 */
export async function waitsDuring(
  { office }: Headless,
  compute: () => unknown,
  work: () => Promise<unknown>,
): Promise<readonly number[]> {
  const waits: number[] = [];
  CustomFunctions.associate("MEASURED", (sent: number) => {
    const result = compute();
    waits.push(performance.timeOrigin + performance.now() - sent);
    return result;
  });
  const { _richApiNativeBridge: bridge } = office.window as unknown as {
    readonly _richApiNativeBridge: { onMessageFromHost(text: string): void };
  };
  const thread = new Worker(excel, { eval: true });
  const called = new Promise<void>((resolve) => {
    thread.on("message", (sent: number) => {
      bridge.onMessageFromHost(JSON.stringify(call(sent)));
      resolve();
    });
  });
  await called;
  waits.length = 0;
  await work();
  // The calls that were sent while the work's last piece ran are waiting to be taken.
  await new Promise((resolve) => setTimeout(resolve, 4 * every));
  await thread.terminate();
  return waits;
}

function call(sent: number): object {
  const { category, invoke } = entryKind.customFunction;
  const id = nextCall++;
  const message = JSON.stringify([id, "MEASURED", [sent], "Sheet1!A1", 0]);
  const entry = { messageCategory: category, messageType: invoke, targetId: "", message, id };
  return { type: messageType.event, message: { entries: [entry] } };
}
