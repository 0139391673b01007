import type { ChartPlace } from "../furnishing-store";
import { HostObject } from "../host-object";
import { textValue } from "./arguments";
import type { Model } from "./model";

/** `Excel.ChartCollection`: the charts that came with the file. */
export class Charts extends HostObject {
  readonly $type = "ChartCollection";
  readonly #model: Model;
  readonly #sheetId: string;

  constructor(model: Model, sheetId: string) {
    super();
    this.#model = model;
    this.#sheetId = sheetId;
  }

  override $items(): readonly HostObject[] {
    return this.#places.map((place) => new Chart(place));
  }
  override $indexer(name: unknown): HostObject | null {
    const place = this.#places.find((one) => one.name === textValue(name));
    return place ? new Chart(place) : null;
  }
  getItemOrNullObject(name: unknown): HostObject | null {
    return this.$indexer(name);
  }
  getCount(): number {
    return this.#places.length;
  }

  get #places(): readonly ChartPlace[] {
    return this.#model.context.furnishings.of(this.#sheetId).charts;
  }
}

/** `Excel.Chart`: its name and place. */
class Chart extends HostObject {
  readonly $type = "Chart";
  readonly #place: ChartPlace;

  constructor(place: ChartPlace) {
    super();
    this.#place = place;
  }

  override get $id(): string {
    return this.#place.name;
  }
  override get $scalars(): readonly string[] {
    return ["height", "left", "name", "top", "width"];
  }
  get name(): string {
    return this.#place.name;
  }
  get left(): number {
    return this.#place.left;
  }
  get top(): number {
    return this.#place.top;
  }
  get width(): number {
    return this.#place.width;
  }
  get height(): number {
    return this.#place.height;
  }
}
