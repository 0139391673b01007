import type { ConnectorLook, ShapeRecord } from "./shape-record";

type Ends = Pick<ConnectorLook, "startX" | "startY" | "endX" | "endY">;

/** Excel's standard blue, the first accent of the Office theme. */
const accent = "#156082";
const darkAccent = "#042433";

/** One inch square in the sheet's corner; the add-in gives place and size next. */
export function newGeometricShape(id: string, sheetId: string, geometry: string): ShapeRecord {
  return {
    ...shape(id, sheetId, { left: 0, top: 0, width: 72, height: 72 }),
    type: "GeometricShape",
    geometry,
    connector: null,
  };
}

export function newLine(
  id: string,
  sheetId: string,
  ends: Ends,
  connectorType: string,
): ShapeRecord {
  const { startX, startY, endX, endY } = ends;
  const box = {
    left: Math.min(startX, endX),
    top: Math.min(startY, endY),
    width: Math.abs(endX - startX),
    height: Math.abs(endY - startY),
  };
  const base = shape(id, sheetId, box);
  return {
    ...base,
    type: "Line",
    geometry: null,
    fill: { color: null, transparency: 0 },
    line: { ...base.line, color: accent, weight: 0.5 },
    connector: {
      connectorType,
      ...ends,
      beginArrowheadStyle: "None",
      beginArrowheadLength: "Medium",
      beginArrowheadWidth: "Medium",
      endArrowheadStyle: "None",
      endArrowheadLength: "Medium",
      endArrowheadWidth: "Medium",
      begin: null,
      end: null,
    },
  };
}

/** A group is as large as what it holds. */
export function newGroup(
  id: string,
  sheetId: string,
  members: readonly ShapeRecord[],
): ShapeRecord {
  const left = Math.min(...members.map((member) => member.left));
  const top = Math.min(...members.map((member) => member.top));
  const right = Math.max(...members.map((member) => member.left + member.width));
  const bottom = Math.max(...members.map((member) => member.top + member.height));
  return {
    ...shape(id, sheetId, { left, top, width: right - left, height: bottom - top }),
    type: "Group",
    geometry: null,
    connector: null,
  };
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function shape(
  id: string,
  sheetId: string,
  box: Box,
): Omit<ShapeRecord, "type" | "geometry" | "connector"> {
  return {
    id,
    sheetId,
    ...box,
    name: "",
    rotation: 0,
    visible: true,
    lockAspectRatio: false,
    placement: "TwoCell",
    altTextTitle: "",
    altTextDescription: "",
    parentId: null,
    fill: { color: accent, transparency: 0 },
    line: {
      visible: true,
      color: darkAccent,
      weight: 1,
      dashStyle: "Solid",
      style: "Single",
      transparency: 0,
    },
    text: {
      text: "",
      size: 11,
      name: "游ゴシック",
      color: "#FFFFFF",
      bold: false,
      italic: false,
      underline: "None",
      spans: [],
      horizontalAlignment: "Left",
      verticalAlignment: "Top",
      orientation: "Horizontal",
      autoSizeSetting: "AutoSizeNone",
      leftMargin: 7.2,
      rightMargin: 7.2,
      topMargin: 3.6,
      bottomMargin: 3.6,
    },
  };
}
