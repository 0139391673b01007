/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import { mountPane } from "../../src/taskpane/main";
import { fakeDependencies } from "./support/fake-dependencies";

declare global {
  // React asks for this word from whoever wants `act` outside of the testing library.
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

it("takes the place of the first screen with the work begun that was asked for there, and goes again", () => {
  globalThis.IS_REACT_ACT_ENVIRONMENT = false;
  document.body.innerHTML = `<div id="pane">first screen</div>`;
  const element = document.getElementById("pane")!;
  const dependencies = fakeDependencies({ kind: "idle" }, "en");
  dependencies.session.afterRead = { kind: "reading", progress: null, last: null };
  dependencies.request.set({ screen: "overview", action: "read" });
  // Nothing in between is ever on screen, so nothing is waited for here.
  const unmount = mountPane(element, dependencies);
  expect(dependencies.session.calls).toEqual(["read"]);
  expect(screen.getByRole("progressbar", { name: "Reading the workbook" })).toBeVisible();
  expect(screen.getByTestId("announcer")).toHaveTextContent("Reading the workbook");
  expect(element).not.toHaveTextContent("first screen");
  act(() => {
    unmount();
  });
  expect(element).toBeEmptyDOMElement();
});
