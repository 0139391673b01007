import { buildMetadata } from "../../scripts/metadata/build-metadata";
import { installCustomFunctions } from "../support/custom-functions";

test("every function of the metadata is associated, and nothing else", async () => {
  const associated = installCustomFunctions();
  await import("../../src/functions/register");
  const { ids } = await buildMetadata();
  expect([...associated.keys()].sort()).toEqual([...ids].sort());
  for (const run of associated.values()) expect(run).toBeInstanceOf(Function);
});

test("the page can be opened without Office", async () => {
  Reflect.deleteProperty(globalThis, "CustomFunctions");
  jest.resetModules();
  await expect(import("../../src/functions/register")).resolves.toBeDefined();
});
