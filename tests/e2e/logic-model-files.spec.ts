import { readFile } from "node:fs/promises";
import { faultsOf, openPackage } from "../support/office-package";
import { expect, test } from "./support/workbench-test";
import { WorkbenchPage } from "./support/workbench-page";

test("Tokyo's model leaves the pane as PowerPoint, Word, PNG, SVG and Mermaid", async ({
  page,
}) => {
  const workbench = new WorkbenchPage(page);
  await workbench.open({ sample: "tokyo-logic-model" });
  await workbench.read();
  await workbench.tab("ロジックモデル").click();
  const { pane } = workbench;
  const begin = pane.getByRole("button", { name: "この表から作る" });
  await begin.click();

  const take = async (kind: RegExp) => {
    await pane
      .getByRole("button", { name: /書き出す/ })
      .first()
      .click();
    const download = page.waitForEvent("download");
    await pane.getByRole("menuitem", { name: kind }).click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };
  const caption = "委員会の設置により生産性向上の取組を開始";

  const slides = await take(/[.]pptx/);
  expect(slides.name).toBe("ロジックモデル_tokyo-logic-model.pptx");
  const presentation = openPackage(slides.bytes);
  expect(faultsOf(presentation)).toEqual([]);
  expect(presentation.text("ppt/slides/slide1.xml")).toContain(caption);

  const word = openPackage((await take(/[.]docx/)).bytes);
  expect(faultsOf(word)).toEqual([]);
  expect(word.text("word/document.xml")).toContain(caption);
  // The picture was drawn on the pane's own canvas: a PNG, at twice the figure's size.
  expect(word.names).toContain("word/media/image1.png");

  const png = (await take(/[.]png/)).bytes;
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  const svg = (await take(/[.]svg/)).bytes.toString("utf8");
  expect(svg).toContain(caption.slice(0, 6));
  const [width, height] = [16, 20].map((at) => png.readUInt32BE(at));
  expect(width).toBe(Math.floor(2 * Number(/ width="([\d.]+)"/.exec(svg)?.[1])));
  expect(height).toBe(Math.floor(2 * Number(/ height="([\d.]+)"/.exec(svg)?.[1])));
  expect((await take(/[.]mmd/)).bytes.toString("utf8")).toContain(caption);
});
