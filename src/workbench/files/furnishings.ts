import type { DataValidation, PageSetup, Sheet } from "hucre";
import { formatRectangle, parseAddress, type Rectangle } from "../../core/sheet/address";
import type { ReadDrawing } from "./read-drawing";
import type { Choices, Furnishing, Page } from "../host/furnishing-store";

/** The lists of words and the page setup of a sheet of the file. */
export function readFurnishing(sheet: Sheet, drawing: ReadDrawing | undefined): Furnishing {
  return {
    charts: (drawing?.anchors ?? []).flatMap(({ chart }) => chart ?? []),
    choices: (sheet.dataValidations ?? []).flatMap((validation) =>
      isWordList(validation) ? readChoices(validation) : [],
    ),
    page: sheet.pageSetup ? readPage(sheet.pageSetup) : null,
  };
}

/** What the sheet of the file says about them, the file's other rules and settings kept. */
export function writeFurnishing(
  base: Sheet,
  { choices, page }: Furnishing,
): Pick<Sheet, "dataValidations" | "pageSetup"> {
  const others = (base.dataValidations ?? []).filter((validation) => !isWordList(validation));
  const validations = [...others, ...choices.map(writeChoices)];
  return {
    ...(validations.length > 0 || base.dataValidations ? { dataValidations: validations } : {}),
    ...(page ? { pageSetup: writePage(base.pageSetup ?? {}, page) } : {}),
  };
}

/** A list that is written out; one that refers to cells is the file's own business. */
function isWordList(validation: DataValidation): boolean {
  return validation.type === "list" && wordsOf(validation) !== null;
}

function wordsOf({ values, formula1 }: DataValidation): readonly string[] | null {
  if (values) return values;
  const text = /^"((?:[^"]|"")*)"$/s.exec(formula1 ?? "")?.[1];
  return text === undefined ? null : text.replaceAll('""', '"').split(",");
}

const alertStyles = { Stop: "stop", Warning: "warning", Information: "information" } as const;
type AlertStyle = keyof typeof alertStyles;

function readChoices(validation: DataValidation): readonly Choices[] {
  const style = (Object.keys(alertStyles) as AlertStyle[]).find(
    (word) => alertStyles[word] === validation.errorStyle,
  );
  return validation.range.split(/\s+/).flatMap((area) => {
    const address = parseAddress(area);
    if (!address.ok) return [];
    return [
      {
        range: address.value.rectangle,
        words: wordsOf(validation) ?? [],
        ignoreBlanks: validation.allowBlank ?? false,
        alert: {
          showAlert: validation.showErrorMessage ?? false,
          style: style ?? "Stop",
          title: validation.errorTitle ?? "",
          message: validation.errorMessage ?? "",
        },
        prompt: {
          showPrompt: validation.showInputMessage ?? false,
          title: validation.inputTitle ?? "",
          message: validation.inputMessage ?? "",
        },
      },
    ];
  });
}

function writeChoices({ range, words, ignoreBlanks, alert, prompt }: Choices): DataValidation {
  return {
    type: "list",
    range: formatRectangle(range),
    values: [...words],
    allowBlank: ignoreBlanks,
    showErrorMessage: alert.showAlert,
    errorStyle: alertStyles[alert.style as AlertStyle],
    ...(alert.title ? { errorTitle: alert.title } : {}),
    ...(alert.message ? { errorMessage: alert.message } : {}),
    showInputMessage: prompt.showPrompt,
    ...(prompt.title ? { inputTitle: prompt.title } : {}),
    ...(prompt.message ? { inputMessage: prompt.message } : {}),
  };
}

function readPage(setup: PageSetup): Page {
  return {
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    printArea: readArea(setup.printArea),
    zoom: setup.fitToPage
      ? // 0 is the file's word for "as many as it takes"; without a number it is one.
        { wide: (setup.fitToWidth ?? 1) || null, tall: (setup.fitToHeight ?? 1) || null }
      : { scale: setup.scale ?? 100 },
  };
}

function readArea(area: string | undefined): Rectangle | null {
  const address = area === undefined ? null : parseAddress(area);
  return address?.ok ? address.value.rectangle : null;
}

function writePage(was: PageSetup, { orientation, printArea, zoom }: Page): PageSetup {
  const ours = ["printArea", "scale", "fitToPage", "fitToWidth", "fitToHeight"];
  const kept = Object.fromEntries(Object.entries(was).filter(([key]) => !ours.includes(key)));
  // Several areas are more than the page setup here knows: they stay as the file has them.
  const foreign = was.printArea !== undefined && readArea(was.printArea) === null;
  const area = printArea ? absolute(printArea) : foreign ? was.printArea : undefined;
  const size: PageSetup =
    "scale" in zoom
      ? zoom.scale === 100
        ? {}
        : { scale: zoom.scale }
      : { fitToPage: true, fitToWidth: zoom.wide ?? 0, fitToHeight: zoom.tall ?? 0 };
  return {
    ...(kept as PageSetup),
    orientation: orientation === "Landscape" ? "landscape" : "portrait",
    ...(area === undefined ? {} : { printArea: area }),
    ...size,
  };
}

function absolute(area: Rectangle): string {
  return formatRectangle(area).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
