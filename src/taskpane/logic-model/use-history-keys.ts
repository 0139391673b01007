import type { RefObject } from "react";
import { useInnerKeys } from "./use-inner-keys";
import type { ModelDesk } from "./use-model-desk";

/** Ctrl+Z and Ctrl+Y for the model; in a field that is typed in they are the field's own. */
export function useHistoryKeys(root: RefObject<HTMLElement | null>, desk: ModelDesk): void {
  useInnerKeys(root, (event) => {
    const { target, key } = event;
    const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (isTyping || !(event.ctrlKey || event.metaKey)) return;
    const pressed = key.toLowerCase();
    if (pressed === "z" && !event.shiftKey) desk.undo();
    else if (pressed === "y" || pressed === "z") desk.redo();
    else return;
    event.preventDefault();
  });
}
