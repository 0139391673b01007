import { element, xmlPart, type Xml } from "../package/xml";
import type { Parts } from "../package/zip-parts";
import { layoutPart, masterPart, presentationPart, slidePart } from "./slide-parts";
import { theme } from "./theme";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const content = "application/vnd.openxmlformats-officedocument";

/** Slides and what the file is called. */
export interface Presentation {
  readonly title: string;
  readonly slides: readonly (readonly Xml[])[];
  /** How many times the usual size the slides have. */
  readonly page: number;
}

/** All parts of a presentation: what the format asks for, and nothing that it does not. */
export function presentationParts({ title, slides, page }: Presentation): Parts {
  const slideNames = slides.map((_, at) => `ppt/slides/slide${at + 1}.xml`);
  const parts: [string, Xml][] = [
    ["[Content_Types].xml", contentTypes(slideNames)],
    [
      "_rels/.rels",
      relationships([
        [`${office}/officeDocument`, "ppt/presentation.xml"],
        [`${packages}/relationships/metadata/core-properties`, "docProps/core.xml"],
        [`${office}/extended-properties`, "docProps/app.xml"],
      ]),
    ],
    ["docProps/core.xml", coreProperties(title)],
    [
      "docProps/app.xml",
      element("Properties", { xmlns: extended }, element("Application", {}, "KPI Logic Model")),
    ],
    ["ppt/presentation.xml", presentationPart(slides.length, page)],
    [
      "ppt/_rels/presentation.xml.rels",
      relationships([
        [`${office}/slideMaster`, "slideMasters/slideMaster1.xml"],
        ...slides.map((_, at): Target => [`${office}/slide`, `slides/slide${at + 1}.xml`]),
        [`${office}/theme`, "theme/theme1.xml"],
      ]),
    ],
    ["ppt/theme/theme1.xml", theme()],
    ["ppt/slideMasters/slideMaster1.xml", masterPart(page)],
    [
      "ppt/slideMasters/_rels/slideMaster1.xml.rels",
      relationships([
        [`${office}/slideLayout`, "../slideLayouts/slideLayout1.xml"],
        [`${office}/theme`, "../theme/theme1.xml"],
      ]),
    ],
    ["ppt/slideLayouts/slideLayout1.xml", layoutPart(page)],
    [
      "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
      relationships([[`${office}/slideMaster`, "../slideMasters/slideMaster1.xml"]]),
    ],
    ...slides.flatMap((shapes, at): [string, Xml][] => [
      [`ppt/slides/slide${at + 1}.xml`, slidePart(shapes)],
      [
        `ppt/slides/_rels/slide${at + 1}.xml.rels`,
        relationships([[`${office}/slideLayout`, "../slideLayouts/slideLayout1.xml"]]),
      ],
    ]),
  ];
  return new Map(parts.map(([name, root]) => [name, xmlPart(root)]));
}

type Target = readonly [type: string, target: string];

function relationships(targets: readonly Target[]): Xml {
  return element(
    "Relationships",
    { xmlns: `${packages}/relationships` },
    ...targets.map(([type, target], at) =>
      element("Relationship", { Id: `rId${at + 1}`, Type: type, Target: target }),
    ),
  );
}

function contentTypes(slides: readonly string[]): Xml {
  const overrides: readonly Target[] = [
    ["ppt/presentation.xml", "presentationml.presentation.main"],
    ["ppt/slideMasters/slideMaster1.xml", "presentationml.slideMaster"],
    ["ppt/slideLayouts/slideLayout1.xml", "presentationml.slideLayout"],
    ["ppt/theme/theme1.xml", "theme"],
    ...slides.map((name): Target => [name, "presentationml.slide"]),
    ["docProps/app.xml", "extended-properties"],
  ];
  const core = "application/vnd.openxmlformats-package.core-properties+xml";
  const override = (name: string, type: string) =>
    element("Override", { PartName: `/${name}`, ContentType: type });
  return element(
    "Types",
    { xmlns: `${packages}/content-types` },
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    ...overrides.map(([name, type]) => override(name, `${content}.${type}+xml`)),
    override("docProps/core.xml", core),
  );
}

const extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

/** Without the time of its making: the same model gives the same file. */
function coreProperties(title: string): Xml {
  return element(
    "cp:coreProperties",
    {
      "xmlns:cp": `${packages}/metadata/core-properties`,
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    },
    element("dc:title", {}, title),
    element("dc:creator", {}, "KPI Logic Model"),
  );
}
