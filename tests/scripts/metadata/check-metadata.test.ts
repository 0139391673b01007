import { checkMetadata } from "../../../scripts/metadata/check-metadata";
import type { FunctionMetadata } from "../../../scripts/metadata/function-metadata";

/** The faults of one function, right but for what a case changes. */
function faultsOf(changes: Partial<FunctionMetadata>): string[] {
  const entry: FunctionMetadata = {
    id: "RATE",
    name: "RATE",
    description: "A rate.",
    parameters: [{ name: "value", description: "The value.", type: "any" }],
    ...changes,
  };
  const metadata = {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: false,
    functions: [entry],
  };
  return checkMetadata(metadata, [{ id: entry.id, functionName: "rate" }], { [entry.id]: "rate" });
}

const named = (id: string) => faultsOf({ id, name: id });

test("accepts what is right", () => {
  expect(faultsOf({})).toEqual([]);
  expect(named("REQUIRED_RATE")).toEqual([]);
});

// The limits are those of Microsoft's manifest schema 1.29 and of its page on naming functions.
test.each<[string, string[]]>([
  ["two letters", named("AB")],
  ["65 letters", named("A".repeat(65))],
  ["a cell's address", named("FY25")],
  ["an address in the other style", named("R1C1")],
  ["small letters", named("rate")],
  ["a dot", named("A.B")],
  ["a name that is not the id", faultsOf({ name: "レート" })],
  ["no description", faultsOf({ description: "" })],
  ["a description of 1,025 letters", faultsOf({ description: "a".repeat(1025) })],
  [
    "a parameter's name of 65 letters",
    faultsOf({ parameters: [{ name: "a".repeat(65), description: "x" }] }),
  ],
  ["a parameter without description", faultsOf({ parameters: [{ name: "value" }] })],
  [
    "a parameter's description of 513 letters",
    faultsOf({ parameters: [{ name: "value", description: "a".repeat(513) }] }),
  ],
  [
    "two parameters of one name",
    faultsOf({
      parameters: [
        { name: "value", description: "x" },
        { name: "value", description: "y" },
      ],
    }),
  ],
  [
    "a required parameter after an optional one",
    faultsOf({
      parameters: [
        { name: "method", description: "x", optional: true },
        { name: "value", description: "y" },
      ],
    }),
  ],
])("rejects %s", (_, faults) => {
  expect(faults).toHaveLength(1);
});
