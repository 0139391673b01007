import { element, type Xml } from "../package/xml";
import { emu, slide } from "./slide-size";

const namespaces = {
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
} as const;

/** A slide with its shapes, lowest first. */
export function slidePart(shapes: readonly Xml[]): Xml {
  return element(
    "p:sld",
    namespaces,
    element("p:cSld", {}, tree(shapes)),
    element("p:clrMapOvr", {}, element("a:masterClrMapping")),
  );
}

/** The one layout: a title and free room below it. */
export function layoutPart(page: number): Xml {
  return element(
    "p:sldLayout",
    { ...namespaces, type: "titleOnly", preserve: true },
    element("p:cSld", { name: "Title only" }, tree([titlePlaceholder(page)])),
    element("p:clrMapOvr", {}, element("a:masterClrMapping")),
  );
}

/** The one master: white paper, and the place of the title. */
export function masterPart(page: number): Xml {
  const background = element(
    "p:bg",
    {},
    element(
      "p:bgPr",
      {},
      element("a:solidFill", {}, element("a:schemeClr", { val: "bg1" })),
      element("a:effectLst"),
    ),
  );
  return element(
    "p:sldMaster",
    namespaces,
    element("p:cSld", {}, background, tree([titlePlaceholder(page)])),
    element("p:clrMap", colorMap),
    element(
      "p:sldLayoutIdLst",
      {},
      element("p:sldLayoutId", { id: 2_147_483_649, "r:id": "rId1" }),
    ),
    element(
      "p:txStyles",
      {},
      ...["p:titleStyle", "p:bodyStyle", "p:otherStyle"].map((name) =>
        element(
          name,
          {},
          element("a:lvl1pPr", { algn: "l" }, element("a:defRPr", { lang: "ja-JP" })),
        ),
      ),
    ),
  );
}

/** The presentation: its slides by relationship, and the size of all of them. */
export function presentationPart(slides: number, page: number): Xml {
  const ids = Array.from({ length: slides }, (_, at) =>
    element("p:sldId", { id: 256 + at, "r:id": `rId${at + 2}` }),
  );
  return element(
    "p:presentation",
    { ...namespaces, saveSubsetFonts: true },
    element(
      "p:sldMasterIdLst",
      {},
      element("p:sldMasterId", { id: 2_147_483_648, "r:id": "rId1" }),
    ),
    element("p:sldIdLst", {}, ...ids),
    element("p:sldSz", { cx: emu(slide.width * page), cy: emu(slide.height * page) }),
    element("p:notesSz", { cx: 6_858_000, cy: 9_144_000 }),
  );
}

/** Which colours of the theme a slide calls its own. */
const colorMap = {
  bg1: "lt1",
  tx1: "dk1",
  bg2: "lt2",
  tx2: "dk2",
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`accent${at}`, `accent${at}`])),
  hlink: "hlink",
  folHlink: "folHlink",
};

function tree(shapes: readonly Xml[]): Xml {
  const origin = { x: 0, y: 0 };
  const nothing = { cx: 0, cy: 0 };
  return element(
    "p:spTree",
    {},
    element(
      "p:nvGrpSpPr",
      {},
      element("p:cNvPr", { id: 1, name: "" }),
      element("p:cNvGrpSpPr"),
      element("p:nvPr"),
    ),
    element(
      "p:grpSpPr",
      {},
      element(
        "a:xfrm",
        {},
        element("a:off", origin),
        element("a:ext", nothing),
        element("a:chOff", origin),
        element("a:chExt", nothing),
      ),
    ),
    ...shapes,
  );
}

function titlePlaceholder(page: number): Xml {
  const { margin, title, width } = slide;
  return element(
    "p:sp",
    {},
    element(
      "p:nvSpPr",
      {},
      element("p:cNvPr", { id: 2, name: "Title" }),
      element("p:cNvSpPr", {}, element("a:spLocks", { noGrp: true })),
      element("p:nvPr", {}, element("p:ph", { type: "title" })),
    ),
    element(
      "p:spPr",
      {},
      element(
        "a:xfrm",
        {},
        element("a:off", { x: emu(margin * page), y: emu(title.top * page) }),
        element("a:ext", {
          cx: emu((width - 2 * margin) * page),
          cy: emu(title.height * page),
        }),
      ),
      element("a:prstGeom", { prst: "rect" }, element("a:avLst")),
    ),
    element("p:txBody", {}, element("a:bodyPr"), element("a:lstStyle"), element("a:p")),
  );
}
