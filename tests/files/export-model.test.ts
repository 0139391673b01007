import { JSDOM } from "jsdom";
import { modelFrom } from "../../src/core/logic-model/templates";
import { exportModel } from "../../src/files/export-model";
import { fileKinds, type FileKind } from "../../src/files/file-source";
import { fileSourceOf } from "../support/file-sources";

/** A page without a canvas: jsdom draws nothing, and never says that a picture is loaded. */
function pageWithoutPictures(): Document {
  const page = new JSDOM("").window.document;
  const { Event, HTMLImageElement } = page.defaultView!;
  Object.defineProperty(HTMLImageElement.prototype, "src", {
    set(this: HTMLImageElement) {
      this.onerror?.(new Event("error"));
    },
  });
  return page;
}

const source = fileSourceOf(modelFrom("tokyo", "ja"));
const endings: Readonly<Record<Exclude<FileKind, "png">, string>> = {
  powerpoint: "pptx",
  word: "docx",
  svg: "svg",
  mermaid: "mmd",
};

test.each(Object.entries(endings))("%s is made, and named .%s", async (kind, ending) => {
  const file = await exportModel(kind as FileKind, source, pageWithoutPictures());
  expect(file?.name).toBe(`ロジックモデル.${ending}`);
  expect(file?.bytes.length).toBeGreaterThan(500);
  expect(fileKinds).toContain(kind);
});

test("a page that cannot draw gives no PNG, but Word without the figure", async () => {
  const page = pageWithoutPictures();
  expect(await exportModel("png", source, page)).toBeNull();
  expect(await exportModel("word", source, page)).not.toBeNull();
});

test.each([
  ["KPI 令和7年度.xlsx", "ロジックモデル_KPI 令和7年度.svg"],
  ['..\\..\\a/b:c*d?"e"<f>|g.xlsx', "ロジックモデル_....abcdefg.svg"],
  ["\u202egnp.exe\u0000", "ロジックモデル_gnp.svg"],
  ["．．．", "ロジックモデル_．．．.svg"],
  [" . ", "ロジックモデル.svg"],
  ["長".repeat(300), `ロジックモデル_${"長".repeat(60)}.svg`],
])(
  "the workbook's name %j becomes a file's name that every system takes",
  async (workbook, name) => {
    const file = await exportModel("svg", { ...source, workbook }, pageWithoutPictures());
    expect(file?.name).toBe(name);
  },
);
