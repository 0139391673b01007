import { plainText } from "../../../../src/taskpane/logic-model/prose/plain-text";

it("separates blocks by a blank line and cells by tabs, a line a row", () => {
  const text = plainText({
    language: "ja",
    blocks: [
      { kind: "title", text: "要約" },
      { kind: "paragraph", text: "導入率はやや遅れです。" },
      { kind: "table", header: ["指標", "実績"], rows: [["導入率\n（全国）", "36.0%"]] },
    ],
  });
  expect(text).toBe("要約\n\n導入率はやや遅れです。\n\n指標\t実績\n導入率 （全国）\t36.0%");
});
