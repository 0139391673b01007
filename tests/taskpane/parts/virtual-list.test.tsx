/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { VirtualList } from "../../../src/taskpane/parts/virtual-list";

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);
const list = (count: number, scroll: "pane" | "box" = "pane") => (
  <main>
    <VirtualList items={numbers(count)} keyOf={String} estimate={50} label="数" scroll={scroll}>
      {(number) => <span>項目 {number}</span>}
    </VirtualList>
  </main>
);
const items = () => within(screen.getByRole("list", { name: "数" })).getAllByRole("listitem");

/** jsdom lays nothing out: here an item is 50 pixels high, what scrolls 400, and what is in it as long as all items. */
const heights: Readonly<Record<string, (element: Element) => number>> = {
  clientHeight: () => 400,
  clientWidth: () => 320,
  scrollHeight: () => 500_000,
  offsetHeight: ({ tagName }) => (tagName === "LI" ? 50 : 400),
};
beforeAll(() => {
  for (const [name, height] of Object.entries(heights)) {
    Object.defineProperty(HTMLElement.prototype, name, {
      configurable: true,
      get(this: HTMLElement) {
        return height(this);
      },
    });
  }
});

test("a short list is there as a whole", () => {
  render(list(60));
  expect(items()).toHaveLength(60);
});

test("of a long one only what is in sight is there, and says which of how many it is", () => {
  render(list(10_000));
  expect(items().length).toBeLessThan(30);
  expect(items()[0]).toHaveTextContent("項目 0");
  expect(items()[0]).toHaveAttribute("aria-posinset", "1");
  expect(items()[0]).toHaveAttribute("aria-setsize", "10000");
});

test("the space of all others is kept, so that the pane scrolls as far as it should", () => {
  render(list(10_000));
  const { paddingTop, paddingBottom } = screen.getByRole("list", { name: "数" }).style;
  expect(paddingTop).toBe("0px");
  expect(parseFloat(paddingBottom)).toBe((10_000 - items().length) * 50);
});

test.each(["pane", "box"] as const)("it follows the scrolling of its %s", (scroll) => {
  render(list(10_000, scroll));
  const element = screen.getByRole("list", { name: "数" });
  const scroller = scroll === "pane" ? element.closest("main")! : element.parentElement!;
  act(() => {
    scroller.scrollTop = 250_000;
    fireEvent.scroll(scroller);
  });
  expect(screen.getByText("項目 5000")).toBeInTheDocument();
  expect(screen.queryByText("項目 0")).not.toBeInTheDocument();
});

test("while it scrolls, what was in sight before is not made anew", () => {
  const made: number[] = [];
  render(
    <main>
      <VirtualList items={numbers(10_000)} keyOf={String} estimate={50} label="数">
        {(number) => {
          made.push(number);
          return <span>項目 {number}</span>;
        }}
      </VirtualList>
    </main>,
  );
  const scroller = screen.getByRole("list", { name: "数" }).closest("main")!;
  act(() => {
    scroller.scrollTop = 200;
    fireEvent.scroll(scroller);
  });
  expect(screen.getByText("項目 15")).toBeInTheDocument();
  expect(made).toHaveLength(new Set(made).size);
});
