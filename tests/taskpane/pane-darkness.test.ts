import { isDark } from "../../src/taskpane/pane-darkness";

describe("isDark", () => {
  // The window colours of Office: white, colourful (light grey), dark grey, black.
  it.each([
    ["#FFFFFF", false],
    ["#f3f2f1", false],
    ["#666666", true],
    ["#262626", true],
    ["#000000", true],
    ["217346", true],
  ])("%s: %s", (color, dark) => {
    expect(isDark(color)).toBe(dark);
  });

  it("takes for light what it does not understand", () => {
    expect(isDark("windowtext")).toBe(false);
  });
});
