import type { Rectangle } from "../../core/sheet/address";
import type { Grid } from "../grid/grid";
import { CustomFunctions } from "./custom-functions";
import { Dispatcher } from "./dispatcher";
import { Events } from "./events";
import { type Furnishing, FurnishingStore } from "./furnishing-store";
import { Faults, type FaultRule, type Interference } from "./faults";
import type { HostContext } from "./host-context";
import { createService } from "./internal-services";
import { createModel } from "./model/create-model";
import type { Model } from "./model/model";
import { writeRectangle } from "./model/reference";
import { type ShapeRecord, ShapeStore } from "./model/shape-store";
import { ruleOf, type FaultName, type NamedFault } from "./named-faults";
import { NativeBridge, type AddinWindow } from "./native-bridge";
import { doDeed, isDeed } from "./others-at-work";
import { PaneVisibility } from "./pane-visibility";
import { References } from "./references";
import { RequestQueue, type Traffic } from "./request-queue";
import { seeded, type Chance } from "./seeded";

const emptyBook = {
  id: "book",
  name: "Book1.xlsx",
  sheetOrder: ["sheet-1"],
  sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1", rowCount: 100, columnCount: 26 } },
};

export interface ExcelHostOptions {
  /** Of the user interface and of the data, such as `ja-JP`. */
  readonly locale?: string;
  readonly documentUrl?: string;
  /** Marking cells dirty does nothing, as nobody has promised that every Excel calls their functions again. */
  readonly ignoreSetDirty?: boolean;
  /** As an older Excel, by its newest requirement set, such as `1.14`: what came later is refused. */
  readonly excelApi?: string;
}

/** The stand-in for Excel: a grid on one side, the add-in's Office.js on the other. */
export class ExcelHost {
  readonly grid: Grid;
  readonly context: HostContext;
  readonly functions: CustomFunctions;
  readonly pane: PaneVisibility;
  readonly #requests: RequestQueue;
  readonly #model: Model;
  readonly #faults = new Faults();
  readonly #documentUrl: string;
  readonly #excelApi: string | undefined;
  #bridge: NativeBridge | null = null;
  #dark = false;
  #file: (() => Promise<Uint8Array>) | null = null;

  constructor(grid: Grid, options: ExcelHostOptions = {}) {
    const {
      locale = "ja-JP",
      documentUrl = "file:///workbench.xlsx",
      ignoreSetDirty = false,
    } = options;
    const send = (message: unknown): void => this.#bridge?.send(message);
    this.grid = grid;
    this.#documentUrl = documentUrl;
    this.#excelApi = options.excelApi;
    this.functions = new CustomFunctions(grid, send);
    this.pane = new PaneVisibility(send);
    const references = new References();
    const events = new Events(
      grid,
      {
        address: writeRectangle,
        keepRange: (sheetId: string, rectangle: Rectangle) =>
          references.keepForEvent(model.range(sheetId, rectangle)),
      },
      send,
    );
    this.context = {
      grid,
      functions: this.functions,
      events,
      references,
      settings: new Map(),
      shapes: new ShapeStore(),
      furnishings: new FurnishingStore(),
      tableSorts: new Map(),
      ignoresSetDirty: ignoreSetDirty,
      application: { calculationMode: "Automatic", locale },
      send,
    };
    const model = createModel(this.context);
    this.#model = model;
    const dispatcher = new Dispatcher(
      {
        root: model.workbook,
        create: (typeName) => createService(typeName, this.functions, this.pane),
        kept: (reference) => references.find(reference),
      },
      references,
      options.excelApi,
    );
    this.#requests = new RequestQueue(this.context, dispatcher, this.#faults);
  }

  /** Puts the stand-in into an add-in's window, before Office.js runs there. */
  attach(window: AddinWindow): void {
    this.detach();
    this.functions.invalidateAll();
    this.#bridge = new NativeBridge(window, (body) => this.#requests.answer(body), {
      locale: this.context.application.locale,
      documentUrl: this.#documentUrl,
      ...(this.#excelApi === undefined ? {} : { excelApi: this.#excelApi }),
      isDark: () => this.#dark,
      file: () => this.#file?.() ?? Promise.reject(new Error("There is no file.")),
    });
  }

  /** Where the add-in gets the workbook's file from when it asks for it. */
  offerFile(file: () => Promise<Uint8Array>): void {
    this.#file = file;
  }

  /** The add-in's page is gone; what it has sent is carried out all the same. */
  detach(): void {
    this.#bridge?.close();
    this.functions.setReady(false);
    this.context.events.forgetAll();
    this.context.references.clear();
  }

  /** The colours of the window; the add-in asks for them when it wants to know. */
  setDark(dark: boolean): void {
    this.#dark = dark;
  }

  /** Shows another workbook, with the settings that its file has kept for the add-in. */
  open(file: {
    readonly book: object;
    readonly settings: Readonly<Record<string, unknown>>;
    readonly furnishings?: Readonly<Record<string, Furnishing>>;
    readonly shapes?: readonly ShapeRecord[];
  }): void {
    this.functions.invalidateAll();
    this.context.shapes.replace(file.shapes ?? []);
    this.context.furnishings.replace(file.furnishings ?? {});
    this.context.tableSorts.clear();
    this.context.settings.clear();
    for (const [key, value] of Object.entries(file.settings)) this.context.settings.set(key, value);
    this.grid.open(file.book);
  }

  /** A new workbook with one empty sheet. */
  openEmpty(): void {
    this.open({ book: emptyBook, settings: {} });
  }

  /** Presses a ribbon button; resolves when the add-in says that the action is completed. */
  invokeAction(id: string): Promise<void> {
    if (!this.#bridge) return Promise.reject(new Error("No add-in has been loaded."));
    return this.#bridge.context.invokeAction(id);
  }

  /** Calls back when the add-in asks for its pane to be shown or hidden. */
  onPaneAsked(listener: (visible: boolean) => void): void {
    this.pane.onAsked(listener);
  }

  /** While someone types in a cell, Excel refuses every request. */
  setCellEditing(editing: boolean): void {
    this.#requests.cellEditing = editing;
  }

  /** Makes coming requests fail. */
  failNext(rule: FaultRule): void {
    this.#faults.add(rule);
  }

  /** Has somebody else work in the workbook right before a coming request. */
  interfere(interference: Interference): void {
    this.#faults.interfere(interference);
  }

  /** Has one of the faults of practice strike a coming request, where its seed says. */
  afflict({ name, seed, after = 0 }: NamedFault): void {
    const chance = seeded(seed);
    const rule = ruleOf(name, chance);
    if (rule) this.failNext({ ...rule, after });
    const act = this.#deedOf(name, chance);
    if (act) this.interfere({ after, act });
  }

  /** What somebody does right before the request is carried out; `null` where nobody does anything. */
  #deedOf(name: FaultName, chance: Chance): (() => void) | null {
    if (name === "cell-editing") return () => this.setCellEditing(true);
    if (name === "reload") return () => this.detach();
    return isDeed(name) ? () => doDeed(name, this.#model, chance) : null;
  }

  /** Takes back all faults that have not happened yet. */
  clearFaults(): void {
    this.#faults.clear();
  }

  /** Calls back after each action of a request, with its place in it: the places where it can break. */
  onAction(listener: ((place: number) => void) | undefined): void {
    this.#requests.onAction = listener;
  }

  traffic(): Traffic & { invocations: number } {
    return { ...this.#requests.traffic, invocations: this.functions.sent };
  }

  resetTraffic(): void {
    this.#requests.resetTraffic();
    this.functions.resetCount();
  }

  /** Resolves when every request that has come so far is carried out, whatever functions may answer later. */
  requestsDone(): Promise<void> {
    return this.#requests.idle();
  }

  /** Resolves when no calculation, function call, event or request is under way. */
  async idle(): Promise<void> {
    do {
      await this.functions.idle();
      await this.#requests.idle();
      // One turn of the event loop: what the add-in does on an answer or event reaches us by then.
      await new Promise((resolve) => setTimeout(resolve, 0));
    } while (this.#busy);
  }

  get #busy(): boolean {
    const { calculation } = this.grid;
    return (
      calculation.busy || this.functions.busy || this.#requests.busy || this.context.events.busy
    );
  }

  /** Ends the work with the add-in and lets the grid go. */
  close(): void {
    this.#bridge?.close();
    this.functions.setReady(false);
    this.grid.dispose();
  }
}
