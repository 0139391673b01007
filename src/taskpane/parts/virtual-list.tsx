import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from "react";

/** Lists up to this length are simply there: searched, printed and selected as any text. */
const shortList = 60;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  box: { maxHeight: "320px", overflowY: "auto" },
});

interface VirtualListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** The height of an item that nobody has seen yet, in pixels. */
  readonly estimate: number;
  readonly label?: string;
  /** Up to so many items are simply there, where the usual number would be too much. */
  readonly whole?: number;
  /** `box`: a long list scrolls in a box of its own, so that what stands below stays in reach. */
  readonly scroll?: "pane" | "box";
  readonly children: (item: T) => ReactNode;
}

/**
 * A list of any length. Of a long one only what is in sight is in the document; every item still
 * says which of how many it is. Space between items belongs to the items: margins are not measured.
 */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const styles = useStyles();
  const { items, keyOf, label, whole = shortList, children } = props;
  if (items.length > whole) return <LongList {...props} />;
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ul>
  );
}

function LongList<T>({ items, keyOf, estimate, label, scroll, children }: VirtualListProps<T>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const boxed = scroll === "box";
  const scrollMargin = useDistanceFromTop(list, !boxed);
  // The compiler that this rule warns for is not in use: the virtualizer renders the list itself.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: items.length,
    estimateSize: () => estimate,
    getScrollElement: () => scrollerOf(list.current, boxed),
    overscan: 6,
    scrollMargin,
  });
  const shown = virtualizer.getVirtualItems();
  const before = (shown[0]?.start ?? scrollMargin) - scrollMargin;
  const after = virtualizer.getTotalSize() - ((shown.at(-1)?.end ?? scrollMargin) - scrollMargin);
  const entries = (
    <ul
      ref={list}
      className={styles.list}
      aria-label={label}
      style={{ paddingTop: before, paddingBottom: Math.max(0, after) }}
    >
      {shown.map(({ index }) => {
        const item = items[index];
        return (
          item !== undefined && (
            <li
              key={keyOf(item)}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
            >
              <Entry item={item}>{children}</Entry>
            </li>
          )
        );
      })}
    </ul>
  );
  return boxed ? <div className={styles.box}>{entries}</div> : entries;
}

/** Remembered: while the list scrolls, entries that were in sight before stay as they are. */
const Entry = memo(function Entry<T>({
  item,
  children,
}: {
  readonly item: T;
  readonly children: (item: T) => ReactNode;
}) {
  return children(item);
}) as <T>(props: { readonly item: T; readonly children: (item: T) => ReactNode }) => ReactNode;

/** The box around the list, or the part of the pane that scrolls. */
function scrollerOf(list: HTMLElement | null, boxed: boolean): HTMLElement | null {
  return (boxed ? list?.parentElement : list?.closest("main")) ?? null;
}

/** How far the list begins below the start of what scrolls; it follows what opens and closes above. */
function useDistanceFromTop(list: RefObject<HTMLElement | null>, wanted: boolean): number {
  const [distance, setDistance] = useState(0);
  useLayoutEffect(() => {
    const scroller = wanted ? scrollerOf(list.current, false) : null;
    const measure = () => {
      if (!list.current || !scroller) return;
      const top = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      setDistance(Math.round(top + scroller.scrollTop));
    };
    measure();
    if (!scroller || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    for (const content of scroller.children) observer.observe(content);
    return () => {
      observer.disconnect();
    };
  }, [list, wanted]);
  return distance;
}
