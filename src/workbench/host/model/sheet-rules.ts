import { accessDenied, invalidArgument, itemAlreadyExists } from "../host-error";
import type { Model } from "./model";

/**
 * Excel's rules for the names of sheets: 1 to 31 characters, none of `\ / ? * [ ] :`, no
 * apostrophe at either end, not "History", and unique whatever the case.
 * @throws HostError `InvalidArgument`, `ItemAlreadyExists`
 */
export function checkSheetName(model: Model, name: string, ownId: string | null): string {
  const allowed =
    name.trim() !== "" &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history";
  if (!allowed) throw invalidArgument(name);
  const namesake = model.context.grid.sheetNamed(name);
  if (namesake && namesake.getSheetId() !== ownId) throw itemAlreadyExists(name);
  return name;
}

/**
 * Names of tables and cells: begin with a letter or `_`, hold letters, digits, `_`, `.` and `\`,
 * and do not look like a reference.
 * @throws HostError `InvalidArgument`
 */
export function checkDefinedName(name: string): string {
  const allowed =
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u.test(name) &&
    !/^([A-Z]{1,3}\d+|[RC]|R\d*C\d*)$/i.test(name);
  if (!allowed) throw invalidArgument(name);
  return name;
}

/** @throws HostError `AccessDenied` when the workbook's structure is protected. */
export function assertStructureEditable(model: Model): void {
  if (isStructureProtected(model)) throw accessDenied("the workbook is protected");
}

export function isStructureProtected(model: Model): boolean {
  return model.context.grid.workbook.getCustomMetadata()?.["structureProtected"] === true;
}

export function protectStructure(model: Model, isProtected: boolean): void {
  const { workbook } = model.context.grid;
  workbook.setCustomMetadata({
    ...workbook.getCustomMetadata(),
    structureProtected: isProtected,
  });
}
