import { element, type Xml } from "../package/xml";
import { solidFill } from "./text-body";

/** Fonts that every Windows and Office for Mac in Japan has; elsewhere the system's own takes their place. */
const font = "Yu Gothic";
const japaneseFonts = { Jpan: "游ゴシック" } as const;

/** Dark and light, then the six colours that PowerPoint offers first: those of the figure. */
const colors: readonly (readonly [string, string])[] = [
  ["a:dk1", "1b1b1b"],
  ["a:lt1", "ffffff"],
  ["a:dk2", "1f3864"],
  ["a:lt2", "f3f3f3"],
  ["a:accent1", "1f3864"],
  ["a:accent2", "5c3d00"],
  ["a:accent3", "1e4620"],
  ["a:accent4", "44546a"],
  ["a:accent5", "0b6a0b"],
  ["a:accent6", "a4262c"],
  ["a:hlink", "1f3864"],
  ["a:folHlink", "44546a"],
];

/** The theme that slides and their tables take fonts and colours from. */
export function theme(): Xml {
  return element(
    "a:theme",
    { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", name: "KPI" },
    element("a:themeElements", {}, colorScheme(), fontScheme(), formatScheme()),
  );
}

function colorScheme(): Xml {
  return element(
    "a:clrScheme",
    { name: "KPI" },
    ...colors.map(([name, color]) =>
      element(name, {}, element("a:srgbClr", { val: color.toUpperCase() })),
    ),
  );
}

function fontScheme(): Xml {
  const fonts = (name: string) =>
    element(
      name,
      {},
      element("a:latin", { typeface: font }),
      element("a:ea", { typeface: font }),
      element("a:cs", { typeface: "" }),
      ...Object.entries(japaneseFonts).map(([script, typeface]) =>
        element("a:font", { script, typeface }),
      ),
    );
  return element("a:fontScheme", { name: "KPI" }, fonts("a:majorFont"), fonts("a:minorFont"));
}

/** Three plain looks of each kind, as the format asks for; nothing here uses them. */
function formatScheme(): Xml {
  const fill = () => element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
  const thrice = (name: string, one: () => Xml) => element(name, {}, one(), one(), one());
  return element(
    "a:fmtScheme",
    { name: "KPI" },
    thrice("a:fillStyleLst", fill),
    thrice("a:lnStyleLst", () => element("a:ln", { w: 9525 }, fill())),
    thrice("a:effectStyleLst", () => element("a:effectStyle", {}, element("a:effectLst"))),
    thrice("a:bgFillStyleLst", () => solidFill("#ffffff")),
  );
}
