import { strToU8, zipSync } from "fflate";

/** The parts of a workbook that a test writes by hand, as Excel would; the rest is filled in. */
export interface HandMade {
  /** One `<worksheet>` body each (`<sheetData>…</sheetData>` and what goes around it). */
  readonly sheets: readonly {
    readonly name: string;
    readonly xml: string;
    readonly attributes?: string;
  }[];
  /** Content of `<styleSheet>`; one plain format when absent. */
  readonly styles?: string;
  /** Between `<workbook>` and `<sheets>`. */
  readonly before?: string;
  /** After `</sheets>`. */
  readonly after?: string;
  readonly parts?: Readonly<Record<string, string>>;
  /** Extra `<Override>` elements. */
  readonly overrides?: string;
  readonly rootRelationships?: string;
  readonly workbookRelationships?: string;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What a style sheet has at least. */
export const plainStyles =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';

/** A whole .xlsx file (ECMA-376) of parts written by hand. */
export function makeXlsx(made: HandMade): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(made),
    "_rels/.rels": list(
      `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/>${made.rootRelationships ?? ""}`,
    ),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relationships}">${made.before ?? ""}<sheets>${made.sheets
      .map(
        ({ name, attributes = "" }, i) =>
          `<sheet name="${name}" sheetId="${i + 1}" ${attributes} r:id="rId${i + 1}"/>`,
      )
      .join("")}</sheets>${made.after ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": list(
      made.sheets
        .map(
          (_, i) =>
            `<Relationship Id="rId${i + 1}" Type="${relationships}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
        )
        .join("") +
        `<Relationship Id="rIdStyles" Type="${relationships}/styles" Target="styles.xml"/>${made.workbookRelationships ?? ""}`,
    ),
    "xl/styles.xml": `<styleSheet xmlns="${main}">${made.styles ?? plainStyles}</styleSheet>`,
    ...made.parts,
  };
  made.sheets.forEach(({ xml }, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${main}" xmlns:r="${relationships}">${xml}</worksheet>`;
  });
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
}

function list(content: string): string {
  return `<Relationships xmlns="${packageRelationships}">${content}</Relationships>`;
}

function contentTypes({ sheets, overrides = "" }: HandMade): string {
  const office = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${office}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${office}.styles+xml"/>` +
    sheets
      .map(
        (_, i) =>
          `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${office}.worksheet+xml"/>`,
      )
      .join("") +
    `${overrides}</Types>`
  );
}

/** `<sheetData>` of rows whose cells are written out. */
export function sheetData(...rows: readonly string[]): string {
  return `<sheetData>${rows.map((cells, i) => `<row r="${i + 1}">${cells}</row>`).join("")}</sheetData>`;
}
