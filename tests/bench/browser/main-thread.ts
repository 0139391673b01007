import type { Browser, CDPSession, Frame, Page } from "@playwright/test";

/** The longest time that the browser's main thread was busy without a break, in milliseconds. */
export interface LongestTasks {
  /** What the add-in's pane did of a task: its scripts, its styles and its layout. */
  readonly pane: number;
  /** What Office.js did of a task: it takes an answer of Excel apart in one go. */
  readonly office: number;
  /** All of a task, with the spreadsheet and its stand-in for Excel: in the same thread here, elsewhere in Excel. */
  readonly whole: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  /** Microseconds, all of one clock. */
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, what the thread computed: without the time that other programs took. */
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly beginData?: { readonly frame?: string };
    readonly data?: ProfileChunk & { readonly startTime?: number };
  };
}

interface ProfileChunk {
  readonly cpuProfile?: {
    readonly nodes?: readonly ProfileNode[];
    readonly samples?: readonly number[];
  };
  readonly timeDeltas?: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: {
    readonly scriptId: number;
    readonly functionName: string;
    readonly url?: string;
  };
}

const categories = [
  "toplevel",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-v8.cpu_profiler",
  "v8",
];
/** Work that no script asks for. */
const drawing = new Set(["UpdateLayoutTree", "Layout", "PrePaint", "Paint"]);

/** Watches the main thread of a page with the add-in's frame in it. */
export class MainThread {
  readonly #browser: Browser;
  readonly #page: Page;
  readonly #frame: Frame;
  readonly #session: CDPSession;

  constructor(browser: Browser, page: Page, frame: Frame, session: CDPSession) {
    this.#browser = browser;
    this.#page = page;
    this.#frame = frame;
    this.#session = session;
  }

  /** The longest tasks while something is done. */
  async during(work: () => Promise<void>): Promise<LongestTasks> {
    await this.#browser.startTracing(this.#page, { categories });
    await work();
    const trace = await this.#browser.stopTracing();
    const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
    return longestOf(traceEvents, await this.#scriptsOfPane(), await this.#frameId());
  }

  /** V8 names a script by number, once more for every page that loads it. */
  async #scriptsOfPane(): Promise<ReadonlyMap<number, Owner>> {
    const scripts = new Map<number, Owner>();
    const id = await this.#frameId();
    const note = ({ scriptId, url, executionContextAuxData }: ScriptParsed) => {
      const { frameId, isDefault } = executionContextAuxData ?? {};
      // What drives the browser runs in the pane too, in a world of its own.
      if (frameId !== id || isDefault !== true) return;
      scripts.set(Number(scriptId), url.includes("/office/") ? "office" : "pane");
    };
    this.#session.on("Debugger.scriptParsed", note);
    await this.#session.send("Debugger.enable");
    await this.#session.send("Debugger.disable");
    this.#session.off("Debugger.scriptParsed", note);
    return scripts;
  }

  async #frameId(): Promise<string> {
    const { frameTree } = await this.#session.send("Page.getFrameTree");
    const url = this.#frame.url();
    const found = frameTree.childFrames?.find(({ frame }) => frame.url === url);
    if (!found) throw new Error(`There is no frame ${url}.`);
    return found.frame.id;
  }
}

type Owner = "pane" | "office";

interface ScriptParsed {
  readonly scriptId: string;
  readonly url: string;
  readonly executionContextAuxData?: { readonly frameId?: string; readonly isDefault?: boolean };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function longestOf(
  events: readonly TraceEvent[],
  scripts: ReadonlyMap<number, Owner>,
  frame: string,
): LongestTasks {
  const main = events.find(
    ({ name, args }) => name === "thread_name" && args.name === "CrRendererMain",
  );
  const onMain = events.filter(({ pid, tid }) => pid === main?.pid && tid === main.tid);
  const drawn = onMain
    .filter(({ name, args }) => drawing.has(name) && args.beginData?.frame === frame)
    .map(spanOf);
  const samples = samplesOf(events, main?.pid);
  const begun = samples[0]?.from ?? 0;
  const tasks = onMain
    // Getting ready to watch is a task of its own.
    .filter(({ name, ts, dur }) => name === "RunTask" && dur !== undefined && ts >= begun)
    .toSorted((a, b) => a.ts - b.ts);
  const longest = { pane: 0, office: 0, whole: 0 };
  let next = 0;
  for (const task of tasks) {
    const { from, to } = spanOf(task);
    const computed = (task.tdur ?? to - from) / 1000;
    const shares = { pane: 0, office: 0, whole: to - from };
    let sample = samples[next];
    while (sample && sample.from < from) sample = samples[++next];
    for (; sample && sample.from < to; sample = samples[++next]) {
      const { from: at, to: until, script } = sample;
      const isDrawn = () => drawn.some((span) => span.from <= at && at < span.to);
      const owner = script === null ? (isDrawn() ? "pane" : undefined) : scripts.get(script);
      if (owner) shares[owner] += Math.min(until, to) - at;
    }
    for (const share of ["pane", "office", "whole"] as const) {
      const time = shares.whole > 0 ? (shares[share] / shares.whole) * computed : 0;
      longest[share] = Math.max(longest[share], time);
    }
  }
  return longest;
}

function spanOf({ ts, dur = 0 }: TraceEvent): Span {
  return { from: ts, to: ts + dur };
}

interface Sample extends Span {
  /** The script that ran; `null` while none did. */
  readonly script: number | null;
}

/** What the profiler saw, in order. */
function samplesOf(events: readonly TraceEvent[], pid: number | undefined): readonly Sample[] {
  const nodes = new Map<number, ProfileNode>();
  const samples: Sample[] = [];
  let time: number | null = null;
  const profile = events
    .filter((event) => event.pid === pid && /^Profile(Chunk)?$/.test(event.name))
    .toSorted((a, b) => a.ts - b.ts);
  for (const { args } of profile) {
    time ??= args.data?.startTime ?? null;
    const { cpuProfile, timeDeltas = [] } = args.data ?? {};
    for (const node of cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    for (const [i, id] of (cpuProfile?.samples ?? []).entries()) {
      const at = (time ?? 0) + (timeDeltas[i] ?? 0);
      const last = samples.at(-1);
      if (last) samples[samples.length - 1] = { ...last, to: at };
      samples.push({ from: at, to: at, script: scriptOf(id, nodes) });
      time = at;
    }
  }
  return samples.toSorted((a, b) => a.from - b.from);
}

/** The script of the innermost function that has one; collecting garbage belongs to who left it. */
function scriptOf(id: number, nodes: ReadonlyMap<number, ProfileNode>): number | null {
  for (let node = nodes.get(id); node; node = nodes.get(node.parent ?? -1)) {
    if (node.callFrame.functionName === "(idle)") return null;
    if (node.callFrame.scriptId > 0) return node.callFrame.scriptId;
  }
  return null;
}
