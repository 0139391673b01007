import { invalidArgument, itemNotFound } from "../host-error";
import type { Page } from "../furnishing-store";
import { HostObject } from "../host-object";
import { oneOf, wholeNumber } from "./arguments";
import { Block } from "./block";
import { requireBlock } from "./find-range";
import type { Model } from "./model";

const standardPage: Page = { orientation: "Portrait", printArea: null, zoom: { scale: 100 } };

/** `Excel.PageLayout` */
export class PageLayout extends HostObject {
  readonly $type = "PageLayout";
  readonly #model: Model;
  readonly #sheetId: string;

  constructor(model: Model, sheetId: string) {
    super();
    this.#model = model;
    this.#sheetId = sheetId;
  }

  override get $scalars(): readonly string[] {
    return ["orientation", "zoom"];
  }

  get orientation(): string {
    return this.#page.orientation;
  }
  set orientation(orientation: unknown) {
    this.#change({ orientation: oneOf(["Portrait", "Landscape"] as const, orientation) });
  }
  get zoom(): object {
    const { zoom } = this.#page;
    return "scale" in zoom
      ? zoom
      : { horizontalFitToPages: zoom.wide, verticalFitToPages: zoom.tall };
  }
  /** A percentage, or pages; one excludes the other. */
  set zoom(zoom: unknown) {
    if (typeof zoom !== "object" || zoom === null) throw invalidArgument(typeof zoom);
    const given = zoom as Readonly<Record<string, unknown>>;
    const scale = given["scale"] ?? null;
    const wide = pages(given["horizontalFitToPages"]);
    const tall = pages(given["verticalFitToPages"]);
    if (scale === null) {
      this.#change({ zoom: { wide, tall } });
      return;
    }
    const percent = wholeNumber(scale);
    if (wide !== null || tall !== null || percent < 10 || percent > 400) {
      throw invalidArgument("zoom");
    }
    this.#change({ zoom: { scale: percent } });
  }

  setPrintArea(printArea: unknown): void {
    const range =
      printArea instanceof Block
        ? { sheetId: printArea.$sheetId, rectangle: printArea.$rectangle }
        : requireBlock(this.#model, printArea, this.#sheetId);
    if (range.sheetId !== this.#sheetId) throw invalidArgument("a range of another worksheet");
    this.#change({ printArea: range.rectangle });
  }
  getPrintAreaOrNullObject(): HostObject | null {
    const { printArea } = this.#page;
    return printArea && this.#model.areas(this.#sheetId, [printArea]);
  }
  getPrintArea(): HostObject {
    const area = this.getPrintAreaOrNullObject();
    if (!area) throw itemNotFound("the worksheet has no print area");
    return area;
  }

  get #page(): Page {
    return this.#model.context.furnishings.of(this.#sheetId).page ?? standardPage;
  }
  #change(change: Partial<Page>): void {
    this.#model.context.furnishings.set(this.#sheetId, { page: { ...this.#page, ...change } });
  }
}

function pages(count: unknown): number | null {
  if (count === null || count === undefined) return null;
  const whole = wholeNumber(count);
  if (whole < 1) throw invalidArgument(`${whole} pages`);
  return whole;
}
