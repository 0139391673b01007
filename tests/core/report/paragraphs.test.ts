import { paragraphsOf } from "../../../src/core/report/paragraphs";

test("prose stays, tables and the headings that only announce one go", () => {
  expect(
    paragraphsOf({
      language: "ja",
      blocks: [
        { kind: "title", text: "要約" },
        { kind: "heading", text: "KPI①" },
        { kind: "paragraph", text: "本文。" },
        { kind: "heading", text: "一覧" },
        { kind: "table", header: ["指標"], rows: [["導入率"]] },
        { kind: "note", text: "注。" },
      ],
    }),
  ).toEqual(["要約", "KPI①", "本文。", "注。"]);
});
