import type { Page } from "@playwright/test";
import { expect } from "./workbench-test";

/**
 * Nothing of the pane is wider than its place: the page does not scroll sideways, and no box cuts
 * its own text. What is meant to scroll, and what is written for screen readers alone, may be wider.
 */
export async function expectToFit(page: Page, screen: string): Promise<void> {
  const cut = await page
    .frameLocator("iframe")
    .locator("body")
    .evaluate((body) => {
      const view = body.ownerDocument.defaultView;
      const root = body.ownerDocument.documentElement;
      const wide = [...body.querySelectorAll<HTMLElement>("*")].filter((box) => {
        const ownText = [...box.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
        const style = view?.getComputedStyle(box);
        if (!ownText || !style || box.clientWidth === 0) return false;
        const hidden = style.clipPath !== "none" || style.visibility === "hidden";
        const scrolls = /auto|scroll/.test(style.overflowX);
        // A full-width bracket at the end of a line reaches out with its empty half.
        const ends = /[）」』】、。]/.test(box.textContent);
        const room = ends ? Math.ceil(parseFloat(style.fontSize) / 2) : 1;
        return !hidden && !scrolls && box.scrollWidth > box.clientWidth + room;
      });
      const sideways = root.scrollWidth - root.clientWidth;
      return [
        ...(sideways > 0 ? [`the page is ${sideways} px too wide`] : []),
        ...wide.map((box) => `${box.tagName} "${box.textContent.slice(0, 40)}"`),
      ];
    });
  expect(cut, screen).toEqual([]);
}
