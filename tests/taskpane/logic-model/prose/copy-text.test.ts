/** @jest-environment jsdom */
import { copyText } from "../../../../src/taskpane/logic-model/prose/copy-text";

/** jsdom has neither of the two ways: each test brings what its browser would have. */
function browser(ways: { clipboard?: Partial<Clipboard>; command?: (name: string) => boolean }) {
  Object.defineProperty(navigator, "clipboard", { value: ways.clipboard, configurable: true });
  Object.defineProperty(document, "execCommand", { value: ways.command, configurable: true });
}

const refuse = () => Promise.reject(new DOMException("denied", "NotAllowedError"));

describe("copyText", () => {
  it("uses the clipboard where it may", async () => {
    const written: string[] = [];
    const writeText = (text: string) => Promise.resolve(void written.push(text));
    browser({ clipboard: { writeText } });
    expect(await copyText("要約", document)).toBe(true);
    expect(written).toEqual(["要約"]);
  });

  it.each([
    ["refuses", { writeText: refuse }],
    ["has no clipboard", undefined],
  ])("copies by selection where the frame %s", async (_, clipboard) => {
    const selected: string[] = [];
    const command = () => {
      const field = document.activeElement;
      if (field instanceof HTMLTextAreaElement) selected.push(field.value);
      return true;
    };
    browser({ ...(clipboard && { clipboard }), command });
    expect(await copyText("要約", document)).toBe(true);
    expect(selected).toEqual(["要約"]);
    expect(document.querySelector("textarea")).toBeNull();
  });

  it("gives the focus back", async () => {
    const button = document.body.appendChild(document.createElement("button"));
    button.focus();
    browser({ command: () => true });
    await copyText("要約", document);
    expect(document.activeElement).toBe(button);
  });

  it("says so when neither way is allowed", async () => {
    const command = () => {
      throw new DOMException("denied", "NotAllowedError");
    };
    browser({ clipboard: { writeText: refuse }, command });
    expect(await copyText("要約", document)).toBe(false);
  });
});
