import { IDefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import {
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SetDefinedNameCommand,
} from "@univerjs/sheets";
import { bracketed, unbracketed } from "./name-formula";
import type { OpenBook } from "./open-book";

/** A name of the workbook or, with `sheetId`, of one sheet. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
  readonly comment: string;
  readonly sheetId: string | null;
  readonly visible: boolean;
}

/** Univer's mark for a name that all sheets know. */
const wholeWorkbook = "AllDefaultWorkbook";

/** The names that formulas can use. */
export class DefinedNames {
  readonly #book: OpenBook;

  constructor(book: OpenBook) {
    this.#book = book;
  }

  list(): DefinedName[] {
    const names = this.#book.injector
      .get(IDefinedNamesService)
      .getDefinedNameMap(this.#book.unitId);
    return Object.values(names ?? {}).map(fromParam);
  }

  find(id: string): DefinedName | null {
    return this.list().find((name) => name.id === id) ?? null;
  }

  add(name: DefinedName): void {
    this.#execute(InsertDefinedNameCommand.id, name);
  }

  change(name: DefinedName): void {
    this.#execute(SetDefinedNameCommand.id, name);
  }

  remove(name: DefinedName): void {
    this.#execute(RemoveDefinedNameCommand.id, name);
  }

  #execute(command: string, name: DefinedName): void {
    this.#book.commands.syncExecuteCommand(command, {
      unitId: this.#book.unitId,
      id: name.id,
      name: name.name,
      formulaOrRefString: bracketed(name.formula),
      comment: name.comment,
      localSheetId: name.sheetId ?? wholeWorkbook,
      hidden: !name.visible,
    });
  }
}

function fromParam(param: IDefinedNamesServiceParam): DefinedName {
  const { id, name, formulaOrRefString, comment = "", localSheetId, hidden } = param;
  return {
    id,
    name,
    formula: unbracketed(formulaOrRefString),
    comment,
    sheetId: localSheetId && localSheetId !== wholeWorkbook ? localSheetId : null,
    visible: hidden !== true,
  };
}
