import type { EnumMetadata, FunctionMetadata, Metadata } from "./function-metadata";

/** A function of the sources as the generator found it. */
interface FoundFunction {
  readonly id: string;
  readonly functionName: string;
}

/** The strictest of the limits that Microsoft documents for functions (manifest schema 1.29). */
const limits = {
  name: { from: 3, to: 64 },
  description: 1024,
  parameterName: 64,
  parameterDescription: 512,
  enumValues: 256,
  enumText: 256,
};

/**
 * Everything that would make Excel refuse or miss a function: its name, the lengths of its texts,
 * an id used twice (the generator looks at one file at a time), a function that is not associated
 * with its id, an association without a function.
 */
export function checkMetadata(
  { functions, enums = [] }: Metadata,
  found: readonly FoundFunction[],
  registered: Readonly<Record<string, string>>,
): string[] {
  const ids = functions.map(({ id }) => id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  return [
    ...twice.map((id) => `${id}: the id is used twice`),
    ...functions.flatMap(textFaults),
    ...enums.flatMap(enumFaults),
    ...found.flatMap(({ id, functionName }) => {
      if (registered[id] === undefined) return [`${id}: not associated in register.ts`];
      if (registered[id] === functionName) return [];
      return [`${id}: associated with ${registered[id]} instead of ${functionName}`];
    }),
    ...Object.keys(registered)
      .filter((id) => !ids.includes(id))
      .map((id) => `${id}: associated, but there is no such function`),
  ];
}

function textFaults({ id, name, description, parameters }: FunctionMetadata): string[] {
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`${id}: ${fault}`);
  if (!/^[A-Z][A-Z0-9_]*$/.test(id)) say("the id is not in A-Z, 0-9 and _");
  if (name !== id) say(`the name ${name} is not the id`);
  if (id.length < limits.name.from || id.length > limits.name.to)
    say("the id is too short or long");
  if (isCellReference(id)) say("the id is a cell's address");
  if (!description) say("no description");
  if ((description?.length ?? 0) > limits.description) say("the description is too long");
  const names = parameters.map((parameter) => parameter.name);
  if (new Set(names).size < names.length) say("two parameters have the same name");
  for (const parameter of parameters) {
    if (parameter.name.length > limits.parameterName)
      say(`${parameter.name}: the name is too long`);
    if (!parameter.description) say(`${parameter.name}: no description`);
    if ((parameter.description?.length ?? 0) > limits.parameterDescription) {
      say(`${parameter.name}: the description is too long`);
    }
  }
  const firstOptional = parameters.findIndex(({ optional }) => optional);
  if (firstOptional >= 0 && parameters.slice(firstOptional).some(({ optional }) => !optional)) {
    say("an optional parameter stands before a required one");
  }
  return faults;
}

function enumFaults({ id, values }: EnumMetadata): string[] {
  const faults: string[] = [];
  if (id.length < limits.name.from || id.length > limits.name.to) {
    faults.push(`${id}: the list's id is too short or long`);
  }
  if (values.length === 0 || values.length > limits.enumValues) {
    faults.push(`${id}: the list has no words or too many`);
  }
  const texts = values.flatMap(({ name, tooltip }) => [name, tooltip]);
  if (texts.some((text) => text.length > limits.enumText)) {
    faults.push(`${id}: a word or tip is too long`);
  }
  if (new Set(values.map(({ name }) => name)).size < values.length) {
    faults.push(`${id}: two words of the list are the same`);
  }
  return faults;
}

/** `Q1`, `FY25`, `R1C1`: Excel would take the name for a cell. */
function isCellReference(id: string): boolean {
  return /^[A-Z]{1,3}[0-9]{1,7}$|^R[0-9]*C[0-9]*$/.test(id);
}
