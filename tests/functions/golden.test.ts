import { buildMetadata } from "../../scripts/metadata/build-metadata";
import golden from "./functions.golden.json";

/**
 * Workbooks keep formulas for years: an id, a parameter and its place never change once shipped.
 * A new function or a new optional parameter at the end is added to the golden file by hand.
 */
test("ids, names, parameters, their order and what is optional are as shipped", async () => {
  const { en } = await buildMetadata();
  const signatures = en.functions.map(({ id, name, parameters, result, options }) => ({
    id,
    name,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      optional: parameter.optional ?? false,
    })),
    spills: result?.dimensionality === "matrix",
    options: options ?? {},
  }));
  expect(signatures).toEqual(golden);
});
