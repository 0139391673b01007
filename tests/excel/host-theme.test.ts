import { JSDOM } from "jsdom";
import { hostTheme } from "../../src/excel/host-theme";

const light = { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#242424" };
const dark = { bodyBackgroundColor: "#1F1F1F", bodyForegroundColor: "#FFFFFF" };

const { window } = new JSDOM("");
const setTheme = (officeTheme: unknown) =>
  Object.assign(globalThis, { Office: { context: { officeTheme } } });
const getFocus = () => window.dispatchEvent(new window.Event("focus"));
const themeOf = () => hostTheme(window as unknown as Window);

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test("it is Excel's, and the same object until it changes", () => {
  setTheme({ ...light, controlBackgroundColor: "#EEEEEE" });
  const theme = themeOf();
  expect(theme.get()).toEqual(light);
  setTheme({ ...light });
  expect(theme.get()).toBe(theme.get());
});

test("who watches hears of it when the pane gets the focus back", () => {
  setTheme(light);
  const theme = themeOf();
  const heard = jest.fn();
  const stop = theme.subscribe(heard);
  setTheme(dark);
  getFocus();
  expect(heard).toHaveBeenCalledTimes(1);
  expect(theme.get()).toEqual(dark);
  stop();
  getFocus();
  expect(heard).toHaveBeenCalledTimes(1);
});

test.each([[undefined], [{}], [{ bodyBackgroundColor: "#FFFFFF" }]])(
  "where Excel has none (%p), it is null",
  (officeTheme) => {
    setTheme(officeTheme);
    expect(themeOf().get()).toBeNull();
  },
);
