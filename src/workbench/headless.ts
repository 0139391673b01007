import { createAutomation, type Workbench } from "./automation";
import { Grid } from "./grid/grid";
import { createHeadlessUniver } from "./grid/headless-univer";
import { ExcelHost, type ExcelHostOptions } from "./host/excel-host";
import { OpenDocument } from "./open-document";

/** The workbench without a page: the same host and grid, in Node. */
export interface HeadlessWorkbench {
  readonly host: ExcelHost;
  readonly file: OpenDocument;
  readonly workbench: Workbench;
  /** Lets everything go; nothing of it keeps the process alive afterwards. */
  close(): void;
}

/** Starts with an empty workbook of one sheet. An add-in's window is attached to `host`. */
export function createHeadlessWorkbench(options: ExcelHostOptions = {}): HeadlessWorkbench {
  const host = new ExcelHost(new Grid(createHeadlessUniver()), options);
  const file = new OpenDocument(host);
  host.openEmpty();
  return {
    host,
    file,
    workbench: createAutomation(host, file),
    close: () => {
      host.close();
    },
  };
}
