/** What makes no sense in a model's tables; `row` counts from 0 below the header. */
export type ModelRemark =
  | { readonly kind: "layer-missing"; readonly row: number; readonly name: string }
  | { readonly kind: "indicator-without-node"; readonly row: number; readonly name: string }
  | {
      readonly kind: "kind-unknown";
      readonly row: number;
      readonly name: string;
      readonly written: string;
    }
  | { readonly kind: "source-lost"; readonly row: number; readonly name: string }
  | {
      readonly kind: "id-twice";
      readonly row: number;
      readonly id: string;
      readonly name: string;
    }
  | {
      readonly kind: "link-end-unknown" | "link-end-ambiguous";
      readonly row: number;
      readonly end: "from" | "to";
      readonly written: string;
    }
  | { readonly kind: "link-to-itself"; readonly row: number; readonly name: string }
  | {
      readonly kind: "link-twice";
      readonly row: number;
      readonly from: string;
      readonly to: string;
    };

/** The remarks about links; the others are about nodes and their indicators. */
export function isAboutLinks({ kind }: ModelRemark): boolean {
  return kind.startsWith("link-");
}
