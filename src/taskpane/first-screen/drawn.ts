/** Milliseconds after which a page that seems to be seen is not waited for any more. */
const patience = 1_000;

/**
 * Settles when the browser has drawn what stands in the page now; what would keep it from that begins
 * later. A page that nobody sees draws nothing: Excel runs a pane that is closed without a size.
 */
export function drawn(page: Window): Promise<void> {
  if (page.document.hidden || page.innerWidth === 0) return Promise.resolve();
  return new Promise((resolve) => {
    page.setTimeout(resolve, patience);
    page.requestAnimationFrame(() => {
      // The task after the one that draws.
      page.setTimeout(resolve);
    });
  });
}
