/**
 * The one entry of the shared runtime, and the first of its files. The functions are registered
 * before anything else is loaded, so that cells never wait for the pane; then stands the first screen,
 * so that the user does not wait for React (docs/decisions/first-paint.md).
 */
import "./functions/register";
import { firstRequest, screenRequests } from "./app/screen-requests";
import { registerCommands } from "./commands/register-commands";
import { outsideExcel, paneNotLoaded, type Advice } from "./core/messages/host";
import { languageOf, type Language } from "./core/messages/language";
import { hostTheme } from "./excel/host-theme";
import { drawn } from "./taskpane/first-screen/drawn";
import { showFirstScreen } from "./taskpane/first-screen/show-first-screen";

/** The first screen now; the pane as soon as somebody wants it and it is there. */
async function startInExcel(pane: HTMLElement, language: Language): Promise<void> {
  const fromTheStart = { language, theme: hostTheme(window), request: screenRequests() };
  const { request } = fromTheStart;
  registerCommands(request);
  const leaveFirstScreen = showFirstScreen(pane, fromTheStart);
  await drawn(window);
  void import("./taskpane/fallback-font").catch(() => {
    // Without the bundled font the system's own is used: nothing the user could do.
  });
  const [dependencies, { mountPane }] = await Promise.all([
    import("./wire-pane").then(({ wirePane }) => wirePane(fromTheStart)),
    import("./taskpane/main"),
    firstRequest(request),
  ]);
  leaveFirstScreen();
  mountPane(pane, dependencies);
}

/** What stands in the pane when there is no pane to show: what happened, and what to do. */
function sayInstead(pane: HTMLElement, { what, next }: Advice): void {
  const notice = document.createElement("div");
  const title = document.createElement("h1");
  const sentence = document.createElement("p");
  notice.className = "first-paint";
  notice.setAttribute("role", "alert");
  title.textContent = what;
  sentence.textContent = next;
  notice.append(title, sentence);
  pane.replaceChildren(notice);
}

async function start(pane: HTMLElement): Promise<void> {
  // Without the network Office.js itself may be missing.
  const inExcel =
    typeof Office !== "undefined" && (await Office.onReady()).host === Office.HostType.Excel;
  if (!inExcel) {
    sayInstead(pane, outsideExcel[languageOf(navigator.language)]);
    return;
  }
  const language = languageOf(Office.context.displayLanguage);
  await startInExcel(pane, language).catch(() => {
    sayInstead(pane, paneNotLoaded[language]);
  });
}

const pane = document.getElementById("pane");
if (pane) void start(pane);
