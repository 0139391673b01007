import type { Grid } from "../../grid/grid";
import { itemNotFound } from "../host-error";
import type { Model } from "./model";

type Sheet = NonNullable<ReturnType<Grid["sheet"]>>;

/** @throws HostError `ItemNotFound` when the sheet has been deleted. */
export function sheetOf(model: Model, sheetId: string): Sheet {
  const sheet = model.context.grid.sheet(sheetId);
  if (!sheet) throw itemNotFound("the worksheet has been deleted");
  return sheet;
}
