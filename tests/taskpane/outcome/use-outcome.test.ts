/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import type { HostError } from "../../../src/app/host-error";
import { err, ok } from "../../../src/core/result";
import type { Written } from "../../../src/taskpane/outcome/outcome";
import { useOutcome } from "../../../src/taskpane/outcome/use-outcome";

const refusal: HostError = { kind: "protected", detail: "AccessDenied" };

function show() {
  const { result } = renderHook(() => useOutcome<Written<string>>());
  return result;
}

test("what was written is told, and forgotten on demand", async () => {
  const shown = show();
  await act(async () => {
    shown.current.attempt<string>(
      async () => Promise.resolve(ok("台帳")),
      (written) => ({ kind: "written", written }),
    );
    await Promise.resolve();
  });
  expect(shown.current.outcome).toEqual({ kind: "written", written: "台帳" });
  act(() => {
    shown.current.forget();
  });
  expect(shown.current.outcome).toBeNull();
});

test.each(["write", "undo"] as const)("a workbook that changed is told: %s", async (what) => {
  const shown = show();
  const settle = jest.fn();
  await act(async () => {
    shown.current.attempt(async () => Promise.resolve(ok("changed" as const)), settle, what);
    await Promise.resolve();
  });
  expect(shown.current.outcome).toEqual({ kind: "changed", what });
  expect(settle).not.toHaveBeenCalled();
});

test("what was refused is done again by its retry", async () => {
  const shown = show();
  const answers = [err(refusal), ok("台帳")];
  const work = jest.fn(async () => Promise.resolve(answers.shift() ?? null));
  await act(async () => {
    shown.current.attempt<string>(work, (written) => ({ kind: "written", written }));
    await Promise.resolve();
  });
  const { outcome } = shown.current;
  expect(outcome).toMatchObject({ kind: "refused", error: refusal });
  await act(async () => {
    if (outcome?.kind === "refused") outcome.retry();
    await Promise.resolve();
  });
  expect(work).toHaveBeenCalledTimes(2);
  expect(shown.current.outcome).toEqual({ kind: "written", written: "台帳" });
});

test("what was given up comes to nothing", async () => {
  const shown = show();
  const settle = jest.fn();
  await act(async () => {
    shown.current.attempt(async () => Promise.resolve(null), settle);
    await Promise.resolve();
  });
  expect(shown.current.outcome).toBeNull();
  expect(settle).not.toHaveBeenCalled();
});
