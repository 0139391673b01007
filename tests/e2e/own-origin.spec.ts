import type { BrowserContext } from "@playwright/test";
import { WorkbenchPage } from "./support/workbench-page";
import { expect, test } from "./support/workbench-test";

/** Every address that any page, frame, worker or socket of the browser asks for from now on. */
function recordRequests(context: BrowserContext): string[] {
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  const listen = (page: ReturnType<BrowserContext["pages"]>[number]) =>
    page.on("websocket", (socket) => asked.push(socket.url()));
  context.pages().forEach(listen);
  context.on("page", listen);
  return asked;
}

/** A content security policy as the browser reads it: directives with their sources. */
function directives(html: string): ReadonlyMap<string, readonly string[]> {
  const policy = /Content-Security-Policy"?\s+content="([^"]*)"/.exec(html)?.[1] ?? "";
  return new Map(
    policy.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
}

test("a whole session asks the add-in's own place, and no other", async ({ page, baseURL }) => {
  const asked = recordRequests(page.context());
  const workbench = new WorkbenchPage(page);
  await workbench.open();
  await workbench.read();
  const { pane } = workbench;

  // Functions in cells, and a status that asks for its own row.
  await workbench.write("'KPI①'!A60:B60", [
    ["=KPI.REQUIRED_RATE(26,90,2025,2029)", "=KPI.SUMMARY()"],
  ]);
  await expect.poll(() => workbench.value("'KPI①'!A60")).toBe(16);

  // Every screen is loaded when it is opened.
  const tabs = await pane.getByRole("tablist").first().getByRole("tab").all();
  expect(tabs.length).toBeGreaterThan(3);
  for (const tab of tabs) {
    await tab.click();
    await expect(tab).toHaveAttribute("aria-selected", "true");
    await workbench.idle();
  }

  // Writing, and a file: both bring code that nothing before has needed.
  await workbench.tab("ロジックモデル").click();
  await pane.getByRole("tab", { name: "説明文" }).click();
  await pane.getByRole("button", { name: "シートに書く" }).click();
  await expect(
    pane.getByText("シート「KPI要約」に書き込みました").filter({ visible: true }).first(),
  ).toBeVisible();
  await workbench.run(async (bench) => (await bench.save()).length, null);

  // The help, which Excel opens in a browser.
  for (const help of ["help/ja.html", "help/en/STATUS.html"]) {
    const opened = await page.context().newPage();
    await opened.goto(help);
    await expect(opened.getByRole("heading").first()).toBeVisible();
    await opened.close();
  }

  const own = new URL(baseURL ?? "").origin;
  const elsewhere = asked.filter(
    (url) => !/^(data|blob):/.test(url) && new URL(url).origin !== own,
  );
  expect(elsewhere).toEqual([]);
  expect(asked).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/workbench-addin\.html/),
      expect.stringMatching(/office\/office\.js/),
      expect.stringMatching(/\/help\/ja\.html/),
    ]),
  );
});

test("the policy of the pages allows no code from elsewhere and none made of text", async ({
  request,
}) => {
  for (const [file, foreign] of [
    ["taskpane.html", ["https://appsforoffice.microsoft.com"]],
    ["workbench-addin.html", []],
    ["workbench.html", []],
  ] as const) {
    const policy = directives(await (await request.get(file)).text());
    expect([file, policy.get("default-src")]).toEqual([file, ["'none'"]]);
    expect([file, policy.get("script-src")]).toEqual([file, ["'self'", ...foreign]]);
    expect([file, policy.get("connect-src")]).toEqual([file, ["'self'"]]);
    const others = [...policy].filter(([name]) => name !== "script-src").flatMap(([, at]) => at);
    expect(others.filter((source) => /^(https?|wss?):|\*|unsafe-eval/.test(source))).toEqual([]);
  }
});

test("a build says whose work is in it, and under which terms", async ({ request }) => {
  const notices = await (await request.get("THIRD-PARTY-NOTICES.txt")).text();
  // Bundled by the add-in, bundled by the workbench, bundled within another package, and copied.
  for (const name of ["react-dom", "@univerjs/core", "nanoid", "@microsoft/office-js"]) {
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, "m"));
  }
  expect(await (await request.get("office/LICENSE.md")).text()).toContain(
    "MICROSOFT SOFTWARE LICENSE TERMS",
  );
  expect(await (await request.get("LICENSE.txt")).text()).toContain("MIT License");
});
