/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import { mountPane } from "../../src/taskpane/main";
import { fakeDependencies } from "./support/fake-dependencies";

declare global {
  // React asks for this word from whoever wants `act` outside of the testing library.
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

it("takes the place of the static first picture, and goes again", async () => {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  document.body.innerHTML = `<div id="pane">first picture</div>`;
  const element = document.getElementById("pane")!;
  let unmount: () => void = () => undefined;
  await act(async () => {
    unmount = mountPane(element, fakeDependencies({ kind: "idle" }, "en"));
    await Promise.resolve();
  });
  expect(screen.getByRole("button", { name: "Read the workbook" })).toBeVisible();
  expect(element).not.toHaveTextContent("first picture");
  expect(document.documentElement).toHaveAttribute("lang", "en");
  act(() => {
    unmount();
  });
  expect(element).toBeEmptyDOMElement();
});
