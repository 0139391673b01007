import { useEffect, useMemo, useRef, useState } from "react";
import { beginDraft, contentOf } from "../../app/define-indicator/draft-of";
import { DraftStore } from "../../app/define-indicator/draft-store";
import { selectableIndicators } from "../../app/define-indicator/selectable";
import type { KpiWorkbook } from "../../app/kpi-workbook";
import { systemTimers } from "../../app/ports";
import { isUntouched, type DraftSubject, type IndicatorDraft } from "../../core/define/draft";
import { freeDraftId, withDraft } from "../../core/define/kept-drafts";
import { rebase } from "../../core/define/rebase";
import type { Indicator } from "../../core/indicator/indicator";
import type { Language } from "../../core/messages/language";
import { usePane } from "../pane-context";

/** The drafts of the workbook, and the one that is open. */
export interface Drafts {
  readonly state: "loading" | "ready" | "failed";
  readonly drafts: readonly IndicatorDraft[];
  /** `null`: nothing has been begun yet. */
  readonly current: IndicatorDraft | null;
  /** How the last keeping went; `null` while nothing had to be kept. */
  readonly kept: boolean | null;
  /** Begins with an indicator, or from nothing; a draft of the same goes on instead. */
  readonly begin: (indicator: Indicator | null, edit?: DraftEdit) => void;
  readonly resume: (draft: IndicatorDraft) => void;
  readonly change: (edit: DraftEdit) => void;
  /** Keeps what is open, and goes back to the beginning. */
  readonly leave: () => void;
  readonly discard: (draft: IndicatorDraft) => void;
  readonly restore: (draft: IndicatorDraft) => void;
  /** It is written: nothing needs to be kept of it, and what is changed from now on changes its row. */
  readonly finish: (draft: IndicatorDraft, subject: DraftSubject) => void;
}

export type DraftEdit = (draft: IndicatorDraft) => IndicatorDraft;

/** Drafts are loaded once, kept while they are typed, and never lost by closing the pane. */
export function useDrafts(workbook: KpiWorkbook): Drafts {
  const { language, about } = usePane();
  const [current, setCurrent] = useState<IndicatorDraft | null>(null);
  const begin = (indicator: Indicator | null, known: readonly IndicatorDraft[]) => {
    const mine = indicator && known.find(({ id }) => id === indicator.id);
    return mine
      ? resumed(mine, workbook, language)
      : beginDraft(indicator?.id ?? freeDraftId(known), indicator, workbook.snapshot, language);
  };
  const shelf = useShelf((loaded) => {
    const asked = selectableIndicators(workbook).find(({ id }) => id === about);
    if (asked) setCurrent(begin(asked, loaded));
  });
  const { state, drafts, kept, put, drop, flush } = shelf;
  return {
    state,
    drafts,
    current,
    kept,
    begin: (indicator, edit) => {
      const begun = begin(indicator, drafts);
      setCurrent(edit ? edit(begun) : begun);
    },
    resume: (draft) => {
      setCurrent(resumed(draft, workbook, language));
    },
    change: (edit) => {
      if (!current) return;
      const next = edit(current);
      setCurrent(next);
      if (!isUntouched(next)) put(next);
      if (next.step !== current.step) flush();
    },
    leave: () => {
      flush();
      setCurrent(null);
    },
    discard: drop,
    restore: (draft) => {
      put(draft);
      flush();
      setCurrent((open) => (open?.id === draft.id ? draft : open));
    },
    finish: (draft, subject) => {
      drop(draft);
      setCurrent({ ...draft, subject, given: draft.content });
    },
  };
}

/** What nobody touched is as the workbook says now. */
function resumed(draft: IndicatorDraft, workbook: KpiWorkbook, language: Language): IndicatorDraft {
  const now = selectableIndicators(workbook).find(({ id }) => id === draft.subject?.id);
  if (!now || now.name !== draft.subject?.name) return draft;
  return rebase(draft, contentOf(now, workbook.snapshot, language));
}

/** The drafts that are kept, and the way to keep and to forget them. */
interface Shelf extends Pick<Drafts, "state" | "drafts" | "kept"> {
  readonly put: (draft: IndicatorDraft) => void;
  readonly drop: (draft: IndicatorDraft) => void;
  readonly flush: () => void;
}

/** @param onLoaded told once, when the drafts of the workbook are there */
function useShelf(onLoaded: (drafts: readonly IndicatorDraft[]) => void): Shelf {
  const { definitions } = usePane();
  const [state, setState] = useState<Drafts["state"]>("loading");
  const [drafts, setDrafts] = useState<readonly IndicatorDraft[]>([]);
  const [kept, setKept] = useState<boolean | null>(null);
  const store = useMemo(
    () =>
      new DraftStore(definitions.drafts, systemTimers, ({ ok }) => {
        setKept(ok);
      }),
    [definitions],
  );
  const tell = useRef(onLoaded);
  useEffect(() => {
    let wanted = true;
    void store.load().then((loaded) => {
      if (!wanted) return;
      const found = loaded.ok ? loaded.value : [];
      setDrafts(found);
      setState(loaded.ok ? "ready" : "failed");
      tell.current(found);
    });
    return () => {
      wanted = false;
      store.flush();
    };
  }, [store]);
  return {
    state,
    drafts,
    kept,
    put: (draft) => {
      setDrafts((all) => withDraft(all, draft));
      setKept(null);
      store.keep(draft);
    },
    drop: ({ id }) => {
      store.forget(id);
      setDrafts((all) => all.filter((draft) => draft.id !== id));
    },
    flush: () => {
      store.flush();
    },
  };
}
