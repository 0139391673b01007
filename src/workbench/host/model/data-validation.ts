import { intersects, type Rectangle } from "../../../core/sheet/address";
import type { Choices, ErrorAlert, Prompt } from "../furnishing-store";
import { invalidArgument, notSupported } from "../host-error";
import { HostObject } from "../host-object";
import { flagValue, oneOf, textValue } from "./arguments";
import { assertEditable } from "./editing";
import type { Model } from "./model";
import { intersection } from "./reference";

const standardAlert: ErrorAlert = { showAlert: true, style: "Stop", title: "", message: "" };
const standardPrompt: Prompt = { showPrompt: true, title: "", message: "" };
/** Excel's limit for a list that is written as one text. */
const longestList = 255;

/** `Excel.DataValidation`; of its rules, the list of words. */
export class DataValidation extends HostObject {
  readonly $type = "DataValidation";
  readonly #model: Model;
  readonly #sheetId: string;
  readonly #block: () => Rectangle;

  constructor(model: Model, sheetId: string, block: () => Rectangle) {
    super();
    this.#model = model;
    this.#sheetId = sheetId;
    this.#block = block;
  }

  override get $scalars(): readonly string[] {
    return ["errorAlert", "ignoreBlanks", "prompt", "rule", "type"];
  }

  get type(): string {
    if (this.#common) return "List";
    return this.#touching.length === 0 ? "None" : "Inconsistent";
  }
  get rule(): object | null {
    if (this.#common) {
      return { list: { inCellDropDown: true, source: this.#common.words.join(",") } };
    }
    return this.#touching.length === 0 ? {} : null;
  }
  set rule(rule: unknown) {
    const { list, ...others } = record(rule);
    if (list === undefined || Object.values(others).some((other) => other !== undefined)) {
      throw notSupported(`data validations by ${Object.keys(others).join(", ")}`);
    }
    const { source, inCellDropDown } = record(list);
    if (!flagValue(inCellDropDown ?? true)) throw notSupported("a list without its arrow");
    if (typeof source !== "string") throw notSupported("a list from a range");
    if (source === "" || source.startsWith("=") || source.length > longestList) {
      throw invalidArgument("source");
    }
    const words = source.split(",").map((word) => word.trim());
    const kept = this.#common ?? {
      alert: standardAlert,
      prompt: standardPrompt,
      ignoreBlanks: true,
    };
    this.#replace({ ...kept, range: this.#block(), words });
  }
  get errorAlert(): object | null {
    return this.#common?.alert ?? (this.#touching.length === 0 ? standardAlert : null);
  }
  set errorAlert(alert: unknown) {
    const given = record(alert);
    this.#change({
      alert: {
        showAlert: flagValue(given["showAlert"] ?? true),
        style: oneOf(["Stop", "Warning", "Information"], given["style"] ?? "Stop"),
        title: textValue(given["title"] ?? ""),
        message: textValue(given["message"] ?? ""),
      },
    });
  }
  get prompt(): object | null {
    return this.#common?.prompt ?? (this.#touching.length === 0 ? standardPrompt : null);
  }
  set prompt(prompt: unknown) {
    const given = record(prompt);
    this.#change({
      prompt: {
        showPrompt: flagValue(given["showPrompt"] ?? true),
        title: textValue(given["title"] ?? ""),
        message: textValue(given["message"] ?? ""),
      },
    });
  }
  get ignoreBlanks(): boolean | null {
    return this.#common?.ignoreBlanks ?? (this.#touching.length === 0 ? true : null);
  }
  set ignoreBlanks(ignore: unknown) {
    this.#change({ ignoreBlanks: flagValue(ignore) });
  }
  clear(): void {
    this.#replace(null);
  }

  /** The validation that all cells of the block share. */
  get #common(): Choices | null {
    const block = this.#block();
    const { top, left, bottom, right } = block;
    return (
      this.#touching.find(
        ({ range }) =>
          range.top <= top && range.left <= left && range.bottom >= bottom && range.right >= right,
      ) ?? null
    );
  }
  get #touching(): readonly Choices[] {
    const block = this.#block();
    return this.#all.filter(({ range }) => intersects(range, block));
  }
  get #all(): readonly Choices[] {
    return this.#model.context.furnishings.of(this.#sheetId).choices;
  }

  #change(change: Partial<Choices>): void {
    const common = this.#common;
    if (!common) throw notSupported("an alert or prompt without a list");
    this.#replace({ ...common, range: this.#block(), ...change });
  }
  /** What the block had goes; where a list reaches beyond the block, the rest stays. */
  #replace(choices: Choices | null): void {
    const block = this.#block();
    assertEditable(this.#model, this.#sheetId, [block]);
    const others = this.#all.flatMap((one) =>
      without(one.range, block).map((range) => ({ ...one, range })),
    );
    this.#model.context.furnishings.set(this.#sheetId, {
      choices: choices ? [...others, choices] : others,
    });
  }
}

/** What is left of a block when a part of it is taken out: above, below, left and right of it. */
function without(block: Rectangle, part: Rectangle): readonly Rectangle[] {
  const hole = intersection(block, part);
  if (!hole) return [block];
  return [
    { ...block, bottom: hole.top - 1 },
    { ...block, top: hole.bottom + 1 },
    { ...hole, left: block.left, right: hole.left - 1 },
    { ...hole, left: hole.right + 1, right: block.right },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw invalidArgument(typeof value);
  return value as Readonly<Record<string, unknown>>;
}
