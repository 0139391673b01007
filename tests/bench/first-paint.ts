// From a cold start in the browser to the first screen and the first function's result, beside a pane
// as Microsoft's React template makes it, both built here: npm run bench -- first-paint
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "@playwright/test";
import { findBrowser } from "../e2e/support/browser";
import { serveCompressed } from "./first-paint/gzip-server";
import { standInForOffice, type FirstCall, type FirstPaint } from "./first-paint/office-stand-in";
import { report } from "./measure";
import { versionOf } from "./support/library-version";

const folder = "test-results/first-paint";
/** What the first screen may need, in kB. */
const budget = 87;
const pairs = 12;

interface Pane {
  readonly name: "ours" | "template";
  readonly build: readonly string[];
  readonly call: FirstCall;
  readonly answer: number;
}

const panes: Readonly<Record<"ours" | "theirs", Pane>> = {
  ours: {
    name: "ours",
    build: ["--env", "office=local"],
    call: { id: "REQUIRED_RATE", values: [26, 90, 2025, 2029] },
    answer: 16,
  },
  theirs: {
    name: "template",
    build: ["--config", fileURLToPath(import.meta.resolve("./template-like/webpack.config.mjs"))],
    call: { id: "ADD", values: [26, 90] },
    answer: 116,
  },
};

interface Machine {
  readonly name: string;
  /** How many times slower than this one. */
  readonly cpu: number;
  readonly network: { readonly bytesASecond: number; readonly latency: number } | null;
}

const machines: readonly Machine[] = [
  { name: "", cpu: 1, network: null },
  {
    name: ", on a machine 4 × slower behind 10 Mbit/s",
    cpu: 4,
    network: { bytesASecond: 10_000_000 / 8, latency: 40 },
  },
];

for (const { name, build } of Object.values(panes)) {
  const command = ["node_modules/webpack/bin/webpack.js", "--mode", "production", ...build];
  const out = ["--env", `out=${folder}/${name}`];
  const { status } = spawnSync(process.execPath, [...command, ...out], { stdio: "inherit" });
  if (status !== 0) throw new Error(`The build of ${name} failed.`);
}
const { server, address } = await serveCompressed(folder);
const found = await findBrowser();
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: [...found.args],
  env: { ...(process.env as Record<string, string>), ...found.env },
});
try {
  for (const machine of machines) await compare(machine);
} finally {
  await browser.close();
  server.close();
}

async function compare(machine: Machine): Promise<void> {
  const measured: Record<keyof typeof panes, FirstPaint[]> = { ours: [], theirs: [] };
  // The first pair warms the machine; each of both is first equally often.
  for (let pair = -1; pair < pairs; pair += 1) {
    const order = ["ours", "theirs"] as const;
    for (const who of pair % 2 === 0 ? order : order.toReversed()) {
      const first = await openOnce(browser, panes[who], machine);
      if (pair >= 0) measured[who].push(first);
    }
  }
  const react = versionOf("React", "react");
  const fluent = versionOf("Fluent", "@fluentui/react-components");
  const against = `a pane as Microsoft's React template makes it (${react}, ${fluent})`;
  const both = (pick: (first: FirstPaint) => number) => ({
    ours: measured.ours.map(pick),
    theirs: measured.theirs.map(pick),
  });
  const line = { budget: "first-paint", against, size: null } as const;
  const until = (what: string) => `${what}${machine.name}`;
  if (machine.cpu === 1) {
    const bytes = both(({ scriptBytes }) => scriptBytes / 1000);
    const what = "JavaScript until the first screen";
    report({
      ...line,
      what,
      against: `${budget} kB`,
      unit: "kB",
      ours: bytes.ours,
      theirs: [budget],
    });
    report({ ...line, what, unit: "kB", ...bytes });
  }
  const screen = both(({ firstScreen }) => firstScreen);
  report({ ...line, what: until("first screen drawn"), unit: "ms", ...screen });
  const result = both(({ functionResult }) => functionResult);
  report({ ...line, what: until("first result of a function"), unit: "ms", ...result });
}

/** Opens a pane in a browser that has never seen it. */
async function openOnce(from: Browser, pane: Pane, { cpu, network }: Machine): Promise<FirstPaint> {
  const context = await from.newContext({ viewport: { width: 350, height: 700 }, locale: "ja-JP" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (network) {
    await session.send("Network.enable");
    const { bytesASecond, latency } = network;
    const speeds = { downloadThroughput: bytesASecond, uploadThroughput: bytesASecond };
    await session.send("Network.emulateNetworkConditions", { offline: false, latency, ...speeds });
  }
  await page.addInitScript(standInForOffice, pane.call);
  await page.goto(`${address}/${pane.name}/taskpane.html`, { waitUntil: "commit" });
  const first = await page.evaluate(() => window.firstPaint);
  if (first?.answer !== pane.answer || !(first.scriptBytes > 0)) {
    throw new Error(`${pane.name} has not answered: ${JSON.stringify(first)}`);
  }
  await context.close();
  return first;
}
