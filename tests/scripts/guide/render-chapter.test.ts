import { JSDOM } from "jsdom";
import { renderChapter } from "../../../scripts/guide/render-chapter";

test("links and pictures lead to what is served; markup stays text", () => {
  const { title, html } = renderChapter(
    "# 表を読む\n\n[次](define.ja.md#five) [next](define.md) [out](https://example.jp/)\n\n" +
      "![図](../../tests/e2e/reference/ja-light/overview.png) <script>alert(1)</script>\n",
  );
  const { document } = new JSDOM(html).window;
  expect(title).toBe("表を読む");
  expect([...document.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
    "../ja/define.html#five",
    "../en/define.html",
    "https://example.jp/",
  ]);
  expect(document.querySelector("img")?.getAttribute("src")).toBe(
    "../images/ja-light/overview.png",
  );
  expect(document.querySelector("script")).toBeNull();
  expect(document.body.textContent).toContain("<script>alert(1)</script>");
});

test.each([
  ["no title", "表を読む", "no title"],
  ["no such chapter", "# a\n\n[b](nowhere.md)", "nowhere.md"],
  ["a picture from elsewhere", "# a\n\n![b](../images/first-run.png)", "first-run.png"],
  ["a script as a link", "# a\n\n[b](javascript:alert)", "javascript:alert"],
])("%s fails the build", (_, markdown, reason) => {
  expect(() => renderChapter(markdown)).toThrow(reason);
});
