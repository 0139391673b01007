import { JSDOM } from "jsdom";
import { saveFile } from "../../../src/taskpane/parts/save-file";

const file = { name: "図.svg", type: "image/svg+xml", bytes: new TextEncoder().encode("<svg/>") };

/** A page that notes what is clicked, with a browser that keeps files for it. */
function pageThatDownloads() {
  const { window } = new JSDOM("");
  const clicked: { href: string; name: string }[] = [];
  const kept: Blob[] = [];
  window.HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    clicked.push({ href: this.href, name: this.download });
  };
  window.URL.createObjectURL = (blob) => `blob:${kept.push(blob as Blob)}`;
  window.URL.revokeObjectURL = () => undefined;
  return { window, page: window.document, clicked, kept };
}

test("where the page stands in a frame or has no question, a link is clicked for the user", async () => {
  const { page, clicked, kept } = pageThatDownloads();
  expect(await saveFile(file, page)).toBe("handed");
  expect(clicked).toEqual([{ href: "blob:1", name: "図.svg" }]);
  expect(await kept[0]?.text()).toBe("<svg/>");
  expect(kept[0]?.type).toBe("image/svg+xml");
  expect(page.body.children).toHaveLength(0);
});

test("where the browser can ask for a place, it is asked, and the file is written there", async () => {
  const { window, page, clicked } = pageThatDownloads();
  const written: string[] = [];
  const ask = (wish: { suggestedName: string }) => {
    written.push(wish.suggestedName);
    return Promise.resolve({
      createWritable: () =>
        Promise.resolve({
          write: async (data: Blob) => void written.push(await data.text()),
          close: () => Promise.resolve(void written.push("closed")),
        }),
    });
  };
  Object.assign(window, { showSaveFilePicker: ask });
  expect(await saveFile(file, page)).toBe("asked");
  expect(written).toEqual(["図.svg", "<svg/>", "closed"]);
  expect(clicked).toEqual([]);
});

test("who closes the question gets no file", async () => {
  const { window, page, clicked } = pageThatDownloads();
  const closed = () => Promise.reject(new DOMException("closed", "AbortError"));
  Object.assign(window, { showSaveFilePicker: closed });
  expect(await saveFile(file, page)).toBe("cancelled");
  expect(clicked).toEqual([]);
});

test("a question that the host forbids is followed by the link", async () => {
  const { window, page, clicked } = pageThatDownloads();
  const forbidden = () => Promise.reject(new DOMException("no", "SecurityError"));
  Object.assign(window, { showSaveFilePicker: forbidden });
  expect(await saveFile(file, page)).toBe("handed");
  expect(clicked).toHaveLength(1);
});

test("a host without any way says so", async () => {
  const { window, page } = pageThatDownloads();
  Object.assign(window.URL, { createObjectURL: undefined });
  expect(await saveFile(file, page)).toBe("refused");
});
