import { openInBrowser } from "../../src/excel/browser-window";

const address = "https://kpi.example/guide/ja/start.html";
const openBrowserWindow = jest.fn();

function setOffice(supported: boolean): void {
  const isSetSupported = (name: string, version: string) =>
    supported && name === "OpenBrowserWindowApi" && version === "1.1";
  const context = { requirements: { isSetSupported }, ui: { openBrowserWindow } };
  Object.assign(globalThis, { Office: { context } });
}

afterEach(() => {
  openBrowserWindow.mockReset();
  Reflect.deleteProperty(globalThis, "Office");
});

test("where Excel can, the page opens in the user's browser", () => {
  setOffice(true);
  expect(openInBrowser(address)).toBe(true);
  expect(openBrowserWindow.mock.calls).toEqual([[address]]);
});

test("an older Excel is not asked", () => {
  setOffice(false);
  expect(openInBrowser(address)).toBe(false);
  expect(openBrowserWindow).not.toHaveBeenCalled();
});
