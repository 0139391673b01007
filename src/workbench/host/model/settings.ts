import { invalidArgument, itemNotFound } from "../host-error";
import { HostObject } from "../host-object";
import { textValue } from "./arguments";

/** `Excel.SettingCollection`: what the add-in keeps in the workbook; other add-ins don't see it. */
export class Settings extends HostObject {
  readonly $type = "SettingCollection";
  readonly #settings: Map<string, unknown>;

  constructor(settings: Map<string, unknown>) {
    super();
    this.#settings = settings;
  }

  override $items(): readonly HostObject[] {
    return [...this.#settings.keys()].map((key) => new Setting(this.#settings, key));
  }
  override $indexer(key: unknown): HostObject | null {
    if (typeof key !== "string" || !this.#settings.has(key)) return null;
    return new Setting(this.#settings, key);
  }
  getItemOrNullObject(key: unknown): HostObject | null {
    return this.$indexer(key);
  }
  getCount(): number {
    return this.#settings.size;
  }
  /** Replaces what the key held. */
  add(key: unknown, value: unknown): HostObject {
    const name = textValue(key);
    if (name === "") throw invalidArgument(name);
    this.#settings.set(name, value);
    return new Setting(this.#settings, name);
  }
}

/** `Excel.Setting` */
class Setting extends HostObject {
  readonly $type = "Setting";
  readonly #settings: Map<string, unknown>;
  readonly #key: string;

  constructor(settings: Map<string, unknown>, key: string) {
    super();
    this.#settings = settings;
    this.#key = key;
  }

  override get $id(): string {
    return this.#key;
  }
  override get $scalars(): readonly string[] {
    return ["key", "value"];
  }

  get key(): string {
    return this.#key;
  }
  get value(): unknown {
    if (!this.#settings.has(this.#key)) throw itemNotFound("the setting has been deleted");
    return this.#settings.get(this.#key);
  }
  set value(value: unknown) {
    this.#settings.set(this.#key, value);
  }
  delete(): void {
    this.#settings.delete(this.#key);
  }
}
