/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import { WhenNear } from "../../../src/taskpane/parts/when-near";

/** jsdom has none: here a test says what comes into sight. */
class FakeObserver {
  static all: FakeObserver[] = [];
  readonly callback: IntersectionObserverCallback;
  observed: Element | null = null;

  constructor(callback: IntersectionObserverCallback) {
    this.callback = callback;
    FakeObserver.all.push(this);
  }
  observe(element: Element): void {
    this.observed = element;
  }
  disconnect(): void {
    this.observed = null;
  }
}

function tell(isIntersecting: boolean): void {
  act(() => {
    for (const observer of FakeObserver.all.filter(({ observed }) => observed)) {
      const entries = [{ isIntersecting } as IntersectionObserverEntry];
      observer.callback(entries, observer as unknown as IntersectionObserver);
    }
  });
}

let height = 400;
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { get: () => height });
});
beforeEach(() => {
  FakeObserver.all = [];
  height = 400;
  Object.assign(globalThis, { IntersectionObserver: FakeObserver });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, "IntersectionObserver");
});

const part = (stays: boolean) => (
  <main>
    <WhenNear estimate={900} stays={stays} before={<h3>表１</h3>}>
      {() => <p>中身</p>}
    </WhenNear>
  </main>
);
const box = (text: string) => screen.getByText(text).parentElement!;

test("until it is near, its heading stands in a place as high as it may be", () => {
  render(part(false));
  expect(box("表１")).toHaveStyle({ minHeight: "900px" });
  expect(screen.queryByText("中身")).toBeNull();
  tell(true);
  expect(screen.getByText("中身")).toBeVisible();
  expect(box("中身").style.minHeight).toBe("");
});

test("what goes out of sight leaves a place as high as it was; unless it stays", () => {
  const { unmount } = render(part(false));
  tell(true);
  tell(false);
  expect(box("表１")).toHaveStyle({ minHeight: "400px" });
  unmount();
  render(part(true));
  tell(true);
  tell(false);
  expect(screen.getByText("中身")).toBeVisible();
});

test("a screen that is hidden as a whole keeps what it has", () => {
  render(part(false));
  tell(true);
  height = 0;
  tell(false);
  expect(screen.getByText("中身")).toBeInTheDocument();
});

test("where nothing tells what is in sight, all of it is there", () => {
  Reflect.deleteProperty(globalThis, "IntersectionObserver");
  render(part(false));
  expect(screen.getByText("中身")).toBeVisible();
});
