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

test("lines of Japanese join without a blank; those of English, lists and code stay apart", () => {
  const { html } = renderChapter(
    [
      "# 題",
      "一行目、\n二行目の**太い\n字**と\n[関数](functions.ja.md) が\n`KPI.ERA` です。",
      "One line\nand another.",
      "- 一つ\n- 二つ",
      "```text\n一\n二\n```",
    ].join("\n\n"),
  );
  expect(html).toContain("一行目、二行目の<strong>太い字</strong>と<a");
  expect(html).toContain("が\n<code>KPI.ERA</code>");
  expect(html).toContain("One line\nand another.");
  expect(html.match(/<li>/g)).toHaveLength(2);
  expect(html).toContain("一\n二");
});
