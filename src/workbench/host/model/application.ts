import type { CalculationMode } from "../host-context";
import { HostObject } from "../host-object";
import { flagValue, oneOf } from "./arguments";
import type { Model } from "./model";

const modes: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];

/** `Excel.Application` */
export class Application extends HostObject {
  readonly $type = "Application";
  readonly #model: Model;

  constructor(model: Model) {
    super();
    this.#model = model;
  }

  override get $scalars(): readonly string[] {
    return [
      ...["calculationEngineVersion", "calculationMode", "calculationState"],
      ...["decimalSeparator", "thousandsSeparator", "useSystemSeparators"],
    ];
  }

  get calculationMode(): string {
    return this.#model.context.application.calculationMode;
  }
  set calculationMode(mode: unknown) {
    this.#model.context.application.calculationMode = oneOf(modes, mode);
  }
  get calculationState(): string {
    return this.#model.context.grid.calculation.busy ? "Calculating" : "Done";
  }
  /** Of Excel 2021 and Microsoft 365. */
  get calculationEngineVersion(): number {
    return 191029;
  }
  get decimalSeparator(): string {
    return ".";
  }
  get thousandsSeparator(): string {
    return ",";
  }
  get useSystemSeparators(): boolean {
    return true;
  }
  get cultureInfo(): HostObject {
    return new CultureInfo(this.#model.context.application.locale);
  }

  /** `Recalculate` takes what has changed, the two others everything, and call all functions anew. */
  calculate(type: unknown): void {
    const kind = oneOf(["Recalculate", "Full", "FullRebuild"], type);
    if (kind !== "Recalculate") this.#model.context.functions.invalidateAll();
    this.#model.context.grid.calculation.recalculate([], true);
  }
  suspendApiCalculationUntilNextSync(): void {
    // Nothing to do: the changes of a request are calculated together, after the last one.
  }
  suspendScreenUpdatingUntilNextSync(): void {
    // Nothing to do: the page draws once for all that happens in one turn.
  }
}

/** `Excel.CultureInfo` */
class CultureInfo extends HostObject {
  readonly $type = "CultureInfo";
  readonly #locale: string;

  constructor(locale: string) {
    super();
    this.#locale = locale;
  }

  override get $scalars(): readonly string[] {
    return ["name"];
  }
  get name(): string {
    return this.#locale;
  }
}

/** `Excel.Runtime` */
export class Runtime extends HostObject {
  readonly $type = "Runtime";
  readonly #model: Model;

  constructor(model: Model) {
    super();
    this.#model = model;
  }

  override get $scalars(): readonly string[] {
    return ["enableEvents"];
  }
  get enableEvents(): boolean {
    return this.#model.context.events.enabled;
  }
  set enableEvents(enabled: unknown) {
    this.#model.context.events.enabled = flagValue(enabled);
  }
}
