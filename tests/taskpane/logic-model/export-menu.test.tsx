/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { FileKind, FileSource, MadeFile } from "../../../src/files/file-source";
import { showModel } from "../support/model-pane";

/** What was asked for, and what comes of it: making files has tests of its own. */
const asked: { readonly kind: FileKind; readonly source: FileSource }[] = [];
let made: () => Promise<MadeFile | null>;
jest.mock("../../../src/files/export-model", () => ({
  exportModel: (kind: FileKind, source: FileSource) => {
    asked.push({ kind, source });
    return made();
  },
}));
const file = { name: "モデル.svg", type: "image/svg+xml", bytes: new Uint8Array([60]) };

/** The page hands files over through object URLs, which this one does not have by itself. */
beforeEach(() => {
  asked.length = 0;
  made = () => Promise.resolve(file);
  URL.createObjectURL = () => "blob:figure";
  URL.revokeObjectURL = () => undefined;
  // This page cannot follow a link to a file.
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
});
afterEach(() => {
  for (const name of ["createObjectURL", "revokeObjectURL"]) Reflect.deleteProperty(URL, name);
  jest.restoreAllMocks();
});

const open = async (language: "ja" | "en" = "ja") => {
  const begin = language === "ja" ? "東京都の形で始める" : "Begin with: Tokyo’s form";
  const shown = await showModel({ begin, language });
  await shown.press(language === "ja" ? "書き出す" : "Export");
  return { ...shown, menu: within(await screen.findByRole("menu")) };
};

test("offers every kind of file with its ending, and makes the one of the model that is shown", async () => {
  const { user, menu } = await open();
  const items = menu.getAllByRole("menuitem");
  expect(items.map((item) => /\.\w+$/.exec(item.textContent)?.[0])).toEqual([
    ...[".pptx", ".docx", ".png", ".svg", ".mmd"],
  ]);
  await user.click(menu.getByRole("menuitem", { name: /^図（拡大/ }));
  expect(await screen.findByText(/ファイルを渡しました/)).toBeVisible();
  const [{ kind, source } = { kind: null, source: null }] = asked;
  expect(kind).toBe("svg");
  expect(source?.council.model.links).toHaveLength(8);
  expect(source?.workbook).toBe("実績表.xlsx");
});

test("a page that cannot hand files over says what to do", async () => {
  Reflect.deleteProperty(URL, "createObjectURL");
  const { user, menu } = await open("en");
  await user.click(menu.getByRole("menuitem", { name: /scalable/ }));
  expect(await screen.findByText(/This Excel cannot save from the pane/)).toBeVisible();
});

test.each([
  ["the page cannot draw it", () => Promise.resolve(null)],
  ["its code could not be fetched", () => Promise.reject(new Error("ChunkLoadError"))],
])("a file that cannot be made says so: %s", async (_, answer) => {
  made = answer;
  const { user, menu } = await open();
  await user.click(menu.getByRole("menuitem", { name: /^図（画像）/ }));
  expect(await screen.findByText(/ファイルを作れませんでした/)).toBeVisible();
});

test("a document ends its sentences as chosen, names the day, and the text in the pane follows", async () => {
  const { user, menu } = await open();
  await user.click(menu.getByRole("menuitemradio", { name: /敬体/ }));
  await user.click(menu.getByRole("menuitem", { name: /Word/ }));
  expect(await screen.findByText(/ファイルを渡しました/)).toBeVisible();
  expect(asked[0]?.source).toMatchObject({
    writing: { language: "ja", style: "polite" },
    day: "2026年6月1日",
  });
  await user.click(screen.getByRole("tab", { name: "説明文" }));
  expect(await screen.findByRole("radio", { name: /敬体/ })).toBeChecked();
});

test("an English document has one style: there is nothing to choose", async () => {
  const { menu } = await open("en");
  expect(menu.queryByRole("menuitemradio")).toBeNull();
});
