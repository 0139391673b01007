/** One parameter in functions.json. */
interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  /** The list of words that Excel offers for it; an Excel that knows no lists takes any text. */
  readonly customEnumId?: string;
}

/** A list of words for a parameter in functions.json. */
export interface EnumMetadata {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly {
    readonly name: string;
    readonly stringValue: string;
    readonly tooltip: string;
  }[];
}

/** One function in functions.json. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: Readonly<Record<string, boolean>>;
  /** The page that Excel opens for it. */
  readonly helpUrl?: string;
}

/** functions.json: what Excel reads before it knows any code of the add-in. */
export interface Metadata {
  /** Error cells reach the functions, which can then say which cell is to be corrected. */
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
  readonly enums?: readonly EnumMetadata[];
}
