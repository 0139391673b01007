import { HostError, accessDenied, apiNotFound, itemNotFound } from "./host-error";
import { HostObject } from "./host-object";
import { camelCase, findMember, readMember } from "./members";
import { isMissing } from "./newer-members";
import { ObjectPaths, type PathResolver } from "./object-paths";
import { actionType, type Action, type RequestBody, type ResponseBody } from "./protocol";
import { answerQuery } from "./query";
import type { References } from "./references";

/** What Excel refuses to do with a null object; everything else answers null. */
const writing = new Set<number>([
  actionType.setProperty,
  actionType.update,
  actionType.ensureUnchanged,
]);

interface PlannedFailure {
  readonly at: number;
  readonly error: HostError;
}

/**
 * Carries out requests: object paths become objects of the model, actions become results. Knows
 * the protocol and nothing of Excel.
 */
export class Dispatcher {
  readonly #resolver: PathResolver;
  readonly #references: References;
  readonly #excelApi: string | undefined;

  /** @param excelApi - the requirement set of an older Excel; without it, all that is known. */
  constructor(resolver: PathResolver, references: References, excelApi?: string) {
    this.#resolver = resolver;
    this.#references = references;
    this.#excelApi = excelApi;
  }

  /**
   * All actions in order, until one fails: what came before it stays done, as in Excel.
   *
   * @param failure - the action that shall fail, by its place in the request.
   * @param done - told of each action that was carried out, by its place.
   */
  async process(
    body: RequestBody,
    failure: PlannedFailure | null = null,
    done?: (place: number) => void,
  ): Promise<ResponseBody> {
    const paths = new ObjectPaths(body, this.#resolver);
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (failure?.at === index) throw failure.error;
        results.push({ ActionId: action.Id, Value: await this.#perform(action, paths) });
        done?.(index);
      } catch (error) {
        const { code, message, httpStatus } = asHostError(error);
        return {
          Results: results,
          Error: {
            Code: code,
            Message: message,
            Location: paths.location(action),
            HttpStatusCode: httpStatus,
            ActionIndex: index,
          },
        };
      }
    }
    return { Results: results };
  }

  async #perform(action: Action, paths: ObjectPaths): Promise<unknown> {
    if (action.ActionType === actionType.trace) return null;
    const object = await paths.resolve(action.ObjectPathId);
    if (object) return this.#performOn(object, action, paths);
    if (writing.has(action.ActionType)) throw itemNotFound();
    return null;
  }

  async #performOn(object: HostObject, action: Action, paths: ObjectPaths): Promise<unknown> {
    const { ObjectState: state = {}, QueryInfo: query = {} } = action;
    this.#refuseNewer(object, [action.Name, ...(query.Select ?? []), ...Object.keys(state)]);
    switch (action.ActionType) {
      case actionType.instantiate:
        return this.#identity(object);
      case actionType.query:
      case actionType.queryAsJson:
        return answerQuery(object, query, this.#references);
      case actionType.recursiveQuery:
        return answerQuery(object, {}, this.#references);
      case actionType.method:
        return this.#call(object, action, paths);
      case actionType.setProperty: {
        const [value] = await paths.args(action.ArgumentInfo);
        write(object, action.Name, value);
        return null;
      }
      case actionType.update:
        update(object, state);
        return null;
      case actionType.ensureUnchanged:
        ensureUnchanged(object, state);
        return null;
      default:
        throw new HostError("InvalidRequest", `Unknown action type ${action.ActionType}.`);
    }
  }

  /** An older Excel does not know what came after it. */
  #refuseNewer({ $type }: HostObject, names: readonly string[]): void {
    if (this.#excelApi === undefined) return;
    const item = $type.replace(/Collection$/, "");
    for (const name of names) {
      const own = `${$type}.${camelCase(name)}`;
      const ofItem = `${item}.${camelCase(name.replace(/^items\//i, ""))}`;
      for (const member of [own, ofItem]) {
        if (isMissing(member, this.#excelApi)) throw apiNotFound(member);
      }
    }
  }

  #identity(object: HostObject): Record<string, unknown> {
    const reference = this.#references.idOf(object);
    return {
      ...(object.$id === undefined ? {} : { Id: object.$id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  async #call(object: HostObject, action: Action, paths: ObjectPaths): Promise<unknown> {
    // Office.js asks this of any object that it tracks from one request to the next.
    if (action.Name === "_KeepReference") {
      this.#references.keep(object);
      return null;
    }
    const answer = await paths.call(object, action.Name, action.ArgumentInfo);
    return answer === undefined || answer instanceof HostObject ? null : answer;
  }
}

function write(object: HostObject, name: string, value: unknown): void {
  const member = findMember(object, name);
  if (!member.set) throw accessDenied(`${object.$type}.${camelCase(name)} is read-only`);
  member.set.call(object, value);
}

/** `object.set({...})`: a value that is an object of the model gets its own properties set. */
function update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) {
    const member = findMember(object, name);
    const present = member.set ? undefined : readMember(object, name);
    if (present instanceof HostObject && typeof value === "object" && value !== null) {
      update(present, value as Record<string, unknown>);
    } else {
      write(object, name, value);
    }
  }
}

function ensureUnchanged(object: HostObject, state: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(state)) {
    if (JSON.stringify(readMember(object, name)) !== JSON.stringify(value)) {
      throw new HostError("Conflict", `${object.$type}.${camelCase(name)} has changed.`, 409);
    }
  }
}

function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new HostError("GeneralException", `There was an internal error. ${detail}`, 500);
}
