/** @jest-environment jsdom */
import { renderHook, waitFor } from "@testing-library/react";
import type { LogicModel } from "../../../../src/core/logic-model/model";
import { useDiagram } from "../../../../src/taskpane/logic-model/figure/use-diagram";

/** Areas that all lead to the first one. */
function modelOf(count: number, firstName = "目標"): LogicModel {
  return {
    form: "two-storey",
    title: null,
    layers: ["領域", "目標"].map((name) => ({ name, role: null, note: null })),
    nodes: Array.from({ length: count }, (_, i) => ({
      id: `N${i}`,
      layer: i === 0 ? "目標" : "領域",
      name: i === 0 ? firstName : `領域${i}`,
      indicators: [],
    })),
    links: Array.from({ length: count - 1 }, (_, i) => ({
      id: `L${i}`,
      from: `N${i + 1}`,
      to: "N0",
      caption: "",
      assumption: "",
    })),
    exclusions: [],
    notes: [],
  };
}

const figures = new Map();
const show = (first: LogicModel) =>
  renderHook(
    ({ model }) => useDiagram({ model, room: 320, direction: "up", language: "ja", figures }),
    { initialProps: { model: first } },
  );
const nameOf = (diagram: ReturnType<typeof useDiagram>) =>
  diagram?.nodes[0]?.texts
    .filter(({ role }) => role === "name")
    .map(({ text }) => text)
    .join("");

test("a figure of few nodes is there at once, and follows at once", () => {
  const { result, rerender } = show(modelOf(5));
  expect(result.current?.nodes).toHaveLength(5);
  rerender({ model: modelOf(5, "改めた目標") });
  expect(nameOf(result.current)).toBe("改めた目標");
});

test("one of many is laid out in turns with the screen; the old one stays until the new one is there", async () => {
  const { result, rerender } = show(modelOf(100));
  expect(result.current).toBeNull();
  await waitFor(() => {
    expect(result.current?.nodes).toHaveLength(100);
  });
  rerender({ model: modelOf(100, "改めた目標") });
  expect(nameOf(result.current)).toBe("目標");
  await waitFor(() => {
    expect(nameOf(result.current)).toBe("改めた目標");
  });
});

test("of a name as long as a cell of Excel only the beginning is drawn", () => {
  const { result } = show(modelOf(2, "介護".repeat(16_000)));
  expect(nameOf(result.current)).toHaveLength(401);
});
