import { useEffect, useMemo, useState } from "react";
import { makeWay } from "../../app/attention";
import { systemTimers } from "../../app/ports";
import type { Finding } from "../../core/rules/finding";
import { usePane } from "../pane-context";
import { filterSteps, SearchTexts, type FindingFilter } from "./filter-findings";

/** What a filter has let through, once many findings have been looked through for its words. */
interface Found {
  readonly of: readonly Finding[];
  readonly filter: FindingFilter;
  readonly findings: readonly Finding[];
}

/**
 * The findings that a filter lets through. Of thousands the first search takes a moment, in which
 * the pane stays usable and shows what the rest of the filter lets through.
 */
export function useFilteredFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
): readonly Finding[] {
  const { language } = usePane();
  const texts = useMemo(() => new SearchTexts(language), [language]);
  const [found, setFound] = useState<Found | null>(null);
  const atOnce = useMemo(() => foundAtOnce(findings, filter, texts), [findings, filter, texts]);
  const withoutWords = useMemo(
    () => foundAtOnce(findings, { ...filter, text: "" }, texts),
    [findings, filter, texts],
  );
  useEffect(() => {
    if (atOnce) return;
    let wanted = true;
    const search = async () => {
      const steps = filterSteps(findings, filter, texts);
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) {
          setFound({ of: findings, filter, findings: step.value });
          return;
        }
        await makeWay(systemTimers);
        if (!wanted) return;
      }
    };
    void search();
    return () => {
      wanted = false;
    };
  }, [atOnce, findings, filter, texts]);
  if (atOnce) return atOnce;
  const isFound = found?.of === findings && found.filter === filter;
  return isFound ? found.findings : (withoutWords ?? findings);
}

/** `null` where that takes more than a moment. */
function foundAtOnce(
  findings: readonly Finding[],
  filter: FindingFilter,
  texts: SearchTexts,
): readonly Finding[] | null {
  const { done, value } = filterSteps(findings, filter, texts).next();
  return done ? value : null;
}
