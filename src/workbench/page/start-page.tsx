import "./page.css";
import { createRoot } from "react-dom/client";
import { readOptions } from "./page-options";
import { WorkbenchPage } from "./workbench-page";
import { WorkbenchSession } from "./workbench-session";

/** Shows the page, and calls back with the element for the spreadsheet when it is there. */
export function startPage(
  root: HTMLElement,
  onGrid: (session: WorkbenchSession, container: HTMLElement) => void,
): void {
  const systemIsDark = matchMedia("(prefers-color-scheme: dark)").matches;
  const session = new WorkbenchSession(readOptions(location.search, systemIsDark));
  const paint = (): void => {
    const { dark, language, fileName } = session.state.get();
    document.documentElement.classList.toggle("dark", dark);
    document.documentElement.lang = language;
    document.title = fileName === "" ? "KPI ロジックモデル" : `${fileName} – KPI ロジックモデル`;
  };
  paint();
  session.state.subscribe(paint);
  createRoot(root).render(
    <WorkbenchPage
      session={session}
      onGrid={(container) => {
        onGrid(session, container);
      }}
    />,
  );
}
